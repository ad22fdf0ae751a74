package org.proceduredecision.request;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.FactValue.Choice;
import org.proceduredecision.clinical.FactValue.Items;
import org.proceduredecision.clinical.FactValue.Quantity;
import org.proceduredecision.clinical.NearMatches;
import org.proceduredecision.clinical.Words;

/** Checks supplied facts against their types, ranges and words. */
final class FactChecker {

    private static final String PARENT = "/facts";

    private final FactCatalog catalog;
    private final FactValue[] nothing;

    FactChecker(FactCatalog catalog) {
        this.catalog = catalog;
        this.nothing = new FactValue[catalog.size()];
        Arrays.fill(nothing, FactValue.UNKNOWN);
    }

    /** The supplied values by the number of their fact; the side's place stays unknown. */
    FactValue[] check(Map<String, FactValue> supplied, Faults faults) {
        FactValue[] values = nothing.clone();
        Faults found = new Faults();
        supplied.forEach((id, value) -> catalog.find(id)
                .ifPresentOrElse(fact -> values[fact.order()] = check(fact, value, found), () -> unknown(id, found)));
        faults.addByPointer(found);
        return values;
    }

    private void unknown(String id, Faults faults) {
        String detail = id.equals(Fact.SIDE)
                ? "The side is a member of the request itself, not a fact."
                : "The fact is not known; /v1/facts lists those that are.";
        faults.unprocessable(Faults.pointer(PARENT, id), "unknown-fact", detail, NearMatches.of(id, catalog.ids()));
    }

    private FactValue check(Fact fact, FactValue value, Faults faults) {
        if (!value.isKnown()) {
            return value;
        }
        if (value.type() != fact.type()) {
            faults.malformed(pointer(fact), "wrong-type", "The fact is " + expected(fact) + ".");
            return FactValue.UNKNOWN;
        }
        return switch (fact.type()) {
            case BOOLEAN -> value;
            case NUMBER -> number(fact, (Quantity) value, faults);
            case CHOICE ->
                word(fact, ((Choice) value).value(), faults).map(FactValue::of).orElse(FactValue.UNKNOWN);
            case LIST -> list(fact, (Items) value, faults);
        };
    }

    private static String pointer(Fact fact) {
        return Faults.pointer(PARENT, fact.id());
    }

    private static FactValue number(Fact fact, Quantity value, Faults faults) {
        if (fact.range().contains(value.value())) {
            return value;
        }
        faults.malformed(pointer(fact), "out-of-range", "The fact is " + expected(fact) + ".");
        return FactValue.UNKNOWN;
    }

    private static FactValue list(Fact fact, Items value, Faults faults) {
        List<Optional<String>> words =
                value.values().stream().map(word -> word(fact, word, faults)).toList();
        boolean known = words.stream().allMatch(Optional::isPresent);
        return known ? FactValue.of(words.stream().flatMap(Optional::stream).toList()) : FactValue.UNKNOWN;
    }

    private static Optional<String> word(Fact fact, String word, Faults faults) {
        Optional<String> known = fact.values().contains(word) ? Optional.of(word) : written(fact, word);
        if (known.isEmpty()) {
            List<String> near = NearMatches.of(word, fact.values());
            String detail = "The fact has no such value; it is " + expected(fact) + ".";
            faults.unprocessable(pointer(fact), "unknown-value", detail, near.isEmpty() ? fact.values() : near);
        }
        return known;
    }

    /** The value that is another way of writing a word. */
    private static Optional<String> written(Fact fact, String word) {
        String key = Words.key(word);
        return fact.values().stream()
                .filter(value -> Words.key(value).equals(key))
                .findFirst();
    }

    private static String expected(Fact fact) {
        String words = String.join(", ", fact.values());
        return switch (fact.type()) {
            case BOOLEAN -> "true or false";
            case NUMBER ->
                "a number from " + fact.range().low().toPlainString() + " to "
                        + fact.range().high().toPlainString() + (fact.unit().isEmpty() ? "" : " (" + fact.unit() + ")");
            case CHOICE -> "one of " + words;
            case LIST -> "a list of any of " + words;
        };
    }
}
