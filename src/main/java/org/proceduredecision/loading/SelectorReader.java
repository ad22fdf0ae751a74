package org.proceduredecision.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.proceduredecision.clinical.BleedingRisk;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.clinical.WireName;
import org.proceduredecision.knowledge.Selector;
import org.proceduredecision.knowledge.Selector.Term;

/** Reads selectors such as {@code class:neuraxial+bleed:high;rule:sciatica-caudal-esi} and checks what they name. */
final class SelectorReader {

    private static final String EXCEPT = "all-except:";
    private static final String APPLIES_TO = "applies_to";
    private static final String FORMS = "a term is a procedure, class:NAME, bleed:STRATUM or all; in " + APPLIES_TO
            + " also rule:ID, in notes also diagnosis:ID";

    private final Ids procedures;
    private final Ids rules;
    private final Ids diagnoses;
    private final Set<String> classes = new TreeSet<>();
    private final boolean allClassesKnown;

    SelectorReader(Entries<Procedure> procedures, Ids rules, Ids diagnoses) {
        this.procedures = procedures.table().ids();
        this.rules = rules;
        this.diagnoses = diagnoses;
        procedures.values().forEach(procedure -> classes.addAll(procedure.classes()));
        this.allClassesKnown = procedures.isWhole("classes");
    }

    /** The selector in a cell that must hold one. */
    Selector required(Row row, String column) {
        row.required(column);
        return optional(row, column).orElse(Selector.NOTHING);
    }

    /** The selector in a cell that may be empty. */
    Optional<Selector> optional(Row row, String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean except = text.startsWith(EXCEPT);
        String these = except ? text.substring(EXCEPT.length()) : text;
        if (these.isBlank()) {
            row.fault(column, Finding.of(EXCEPT + " excepts nothing"));
        }
        List<List<Term>> anyOf = row.items(column, these, Function.identity()).stream()
                .map(alternative -> terms(row, column, alternative))
                .toList();
        return Optional.of(new Selector(except, anyOf));
    }

    private List<Term> terms(Row row, String column, String alternative) {
        List<Term> terms = new ArrayList<>();
        for (String part : alternative.split("\\+", -1)) {
            term(row, column, part.strip()).ifPresent(terms::add);
        }
        return terms;
    }

    private Optional<Term> term(Row row, String column, String text) {
        int colon = text.indexOf(':');
        String name = text.substring(colon + 1);
        return switch (text.substring(0, colon + 1)) {
            case "" -> text.equals("all") ? Optional.of(new Selector.All()) : procedure(row, column, text);
            case "class:" -> classNamed(row, column, name);
            case "bleed:" -> stratum(row, column, name);
            case "rule:" -> rule(row, column, name);
            case "diagnosis:" -> diagnosis(row, column, name);
            default -> faulty(row, column, new Finding("unknown kind of term " + text, FORMS));
        };
    }

    private Optional<Term> procedure(Row row, String column, String text) {
        if (text.isEmpty()) {
            return faulty(row, column, new Finding("holds an empty term", FORMS));
        }
        if (!procedures.accept(text) && classes.contains(text)) {
            return faulty(row, column, new Finding("unknown procedure " + text, "did you mean class:" + text + "?"));
        }
        return known(row, column, text, procedures, Selector.OfProcedure::new);
    }

    /** A flag blocks a procedure, and a procedure yields a fact, whichever rule offers it. */
    private Optional<Term> rule(Row row, String column, String name) {
        return column.equals(APPLIES_TO)
                ? known(row, column, name, rules, Selector.OfRule::new)
                : faulty(row, column, new Finding("rule:" + name + " serves only " + APPLIES_TO, FORMS));
    }

    private Optional<Term> diagnosis(Row row, String column, String name) {
        return row.file() == ReleaseFile.NOTES
                ? known(row, column, name, diagnoses, Selector.OfDiagnosis::new)
                : faulty(row, column, new Finding("diagnosis:" + name + " serves only notes", FORMS));
    }

    private Optional<Term> classNamed(Row row, String column, String name) {
        return classes.contains(name) || !allClassesKnown
                ? Optional.of(new Selector.OfClass(name))
                : faulty(row, column, Finding.near("unknown class " + name, name, classes));
    }

    private static Optional<Term> stratum(Row row, String column, String name) {
        Optional<BleedingRisk> risk = WireName.find(BleedingRisk.class, name);
        return risk.isPresent() ? risk.map(Selector.OfBleedingRisk::new) : faulty(row, column, unknownStratum(name));
    }

    private static Finding unknownStratum(String name) {
        List<String> strata = WireName.all(BleedingRisk.class);
        return Finding.near(
                "unknown bleeding risk " + name + ", not one of " + String.join(", ", strata), name, strata);
    }

    private static Optional<Term> known(Row row, String column, String id, Ids ids, Function<String, Term> term) {
        return ids.accept(id) ? Optional.of(term.apply(id)) : faulty(row, column, ids.unknown(id));
    }

    private static Optional<Term> faulty(Row row, String column, Finding finding) {
        row.fault(column, finding);
        return Optional.empty();
    }
}
