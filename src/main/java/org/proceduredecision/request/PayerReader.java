package org.proceduredecision.request;

import java.util.List;
import java.util.TreeSet;
import org.proceduredecision.knowledge.Payer;

/** Reads words for payers. */
final class PayerReader {

    private final TermIndex<Payer> terms;

    PayerReader(List<Payer> payers) {
        this.terms = new TermIndex<>(payers);
    }

    /** The ids of the payers named, each once, by id. */
    List<String> read(List<String> tokens, Faults faults) {
        if (tokens.isEmpty()) {
            return List.of();
        }
        TreeSet<String> ids = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            List<Payer> found = terms.carriers(tokens.get(i));
            found.forEach(payer -> ids.add(payer.id()));
            if (found.isEmpty()) {
                String detail = "The payer is not known; /v1/coverage lists those that are.";
                faults.unprocessable("/coverage/" + i, "unknown-payer", detail, terms.near(tokens.get(i)));
            }
        }
        return List.copyOf(ids);
    }
}
