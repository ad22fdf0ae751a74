package org.proceduredecision.knowledge;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.clinical.BleedingRisk;
import org.proceduredecision.clinical.Procedure;

/**
 * Selects procedures: any of some alternatives, each of which is several terms that must hold together.
 *
 * @param exceptThese whether it selects all procedures but these
 * @param anyOf the alternatives; empty = it selects nothing
 */
public record Selector(boolean exceptThese, List<List<Term>> anyOf) {

    /** Selects nothing. */
    public static final Selector NOTHING = new Selector(false, List.of());

    public Selector {
        anyOf = anyOf.stream().map(List::copyOf).toList();
    }

    /** What a selector is asked about: a procedure, offered for a diagnosis by a rule. */
    public record Subject(Procedure procedure, String diagnosis, String rule) {

        /** A procedure for which no rule speaks. */
        public static Subject of(Procedure procedure) {
            return new Subject(procedure, "", "");
        }
    }

    /** Whether it selects the subject. */
    public boolean selects(Subject subject) {
        for (List<Term> terms : anyOf) {
            if (allHold(terms, subject)) {
                return !exceptThese;
            }
        }
        return exceptThese;
    }

    private static boolean allHold(List<Term> terms, Subject subject) {
        for (Term term : terms) {
            if (!term.holds(subject)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a rule is named in it, so that under one rule it may select a procedure that it does not select under another. */
    public boolean namesRules() {
        return terms().anyMatch(term -> term instanceof OfRule);
    }

    /**
     * Whether this procedure may be selected under one rule and not under another. It is not so where the procedure satisfies an
     * alternative that names no rule: that selects it under every rule.
     */
    public boolean hangsOnRule(Procedure procedure) {
        return namesRules() && (exceptThese || !selects(Subject.of(procedure)));
    }

    /** Every term of every alternative. */
    public Stream<Term> terms() {
        return anyOf.stream().flatMap(List::stream);
    }

    /** The selector as written in the tables. */
    public String text() {
        String text = anyOf.stream()
                .map(terms -> terms.stream().map(Term::text).collect(Collectors.joining("+")))
                .collect(Collectors.joining(";"));
        return exceptThese ? "all-except:" + text : text;
    }

    /** One term of a selector. */
    public sealed interface Term {
        /** Whether it holds for the subject. */
        boolean holds(Subject subject);

        /** The term as written in the tables. */
        String text();
    }

    /** Every procedure. */
    public record All() implements Term {
        @Override
        public boolean holds(Subject subject) {
            return true;
        }

        @Override
        public String text() {
            return "all";
        }
    }

    /** The procedure of that id. */
    public record OfProcedure(String id) implements Term {
        @Override
        public boolean holds(Subject subject) {
            return subject.procedure().id().equals(id);
        }

        @Override
        public String text() {
            return id;
        }
    }

    /** The procedures of that class. */
    public record OfClass(String name) implements Term {
        @Override
        public boolean holds(Subject subject) {
            return subject.procedure().classes().contains(name);
        }

        @Override
        public String text() {
            return "class:" + name;
        }
    }

    /** The procedures of that bleeding risk. */
    public record OfBleedingRisk(BleedingRisk risk) implements Term {
        @Override
        public boolean holds(Subject subject) {
            return subject.procedure().bleedingRisk() == risk;
        }

        @Override
        public String text() {
            return "bleed:" + risk.wireName();
        }
    }

    /** What the rule of that id offers. */
    public record OfRule(String id) implements Term {
        @Override
        public boolean holds(Subject subject) {
            return subject.rule().equals(id);
        }

        @Override
        public String text() {
            return "rule:" + id;
        }
    }

    /** Whatever is offered for the diagnosis of that id; for notes. */
    public record OfDiagnosis(String id) implements Term {
        @Override
        public boolean holds(Subject subject) {
            return subject.diagnosis().equals(id);
        }

        @Override
        public String text() {
            return "diagnosis:" + id;
        }
    }
}
