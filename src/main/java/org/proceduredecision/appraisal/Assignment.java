package org.proceduredecision.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;

/**
 * Some facts set to the example values of some of their cells, in the order of the table of facts.
 *
 * @param parts the facts with cell and value
 */
record Assignment(List<Part> parts) {

    /** One fact set to the example of a cell. */
    record Part(Fact fact, int cell, FactValue value) {

        /** The same value of the same fact, in whichever cells it was found. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Part part && fact.order() == part.fact.order() && value.equals(part.value);
        }

        @Override
        public int hashCode() {
            return 31 * fact.order() + value.hashCode();
        }
    }

    static final Assignment NONE = new Assignment(List.of());

    /** Sets of fewer facts first, then in the order of the table of facts. */
    static final Comparator<Set<Fact>> BY_FACTS = Comparator.comparingInt((Set<Fact> facts) -> facts.size())
            .thenComparing(facts -> facts.stream()
                    .sorted(Comparator.comparingInt(Fact::order))
                    .map(fact -> "%04d".formatted(fact.order()))
                    .collect(Collectors.joining()));

    /** Some facts in the order of their table. */
    static List<Fact> inOrder(Set<Fact> facts) {
        return facts.stream().sorted(Comparator.comparingInt(Fact::order)).toList();
    }

    int size() {
        return parts.size();
    }

    boolean sets(Fact fact) {
        return parts.stream().anyMatch(part -> part.fact().equals(fact));
    }

    Set<Fact> facts() {
        return parts.stream().map(Part::fact).collect(Collectors.toSet());
    }

    List<Fact> factList() {
        return parts.stream().map(Part::fact).toList();
    }

    List<FactValue> valueList() {
        return parts.stream().map(Part::value).toList();
    }

    Assignment plus(Fact fact, int cell, FactValue value) {
        List<Part> longer = new ArrayList<>(parts);
        longer.add(new Part(fact, cell, value));
        longer.sort(Comparator.comparingInt(part -> part.fact().order()));
        return new Assignment(List.copyOf(longer));
    }
}
