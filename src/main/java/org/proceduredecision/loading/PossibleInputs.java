package org.proceduredecision.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.ExampleSearch;
import org.proceduredecision.condition.Operator;
import org.proceduredecision.condition.Predicate;
import org.proceduredecision.knowledge.FactKnowledge;

/**
 * The inputs that can occur: those in which no fact denies what another one states. Where two conditions only hold
 * together for an input that contradicts itself, such as relief from an injection that was never given, they exclude
 * each other.
 */
final class PossibleInputs {

    private final Map<Fact, List<StatedFact>> implies = new HashMap<>();

    PossibleInputs(Entries<FactKnowledge> facts) {
        facts.values().stream()
                .filter(known -> !known.implies().isEmpty())
                .forEach(known -> implies.put(known.fact(), known.implies()));
    }

    /** An input that contains the given facts and for which all conditions hold, or empty when there is none. */
    Optional<List<StatedFact>> example(List<Condition> mustHold, List<StatedFact> given) {
        Optional<List<StatedFact>> example = ExampleSearch.find(mustHold, given);
        Optional<Fact> denied = example.flatMap(this::denied);
        return denied.isEmpty() ? example : without(denied.get(), mustHold, given);
    }

    /**
     * The same where the first search let something be denied that the fact states: it is true, or the fact is
     * unknown.
     */
    private Optional<List<StatedFact>> without(Fact denied, List<Condition> mustHold, List<StatedFact> given) {
        List<Condition> alsoTrue = new ArrayList<>(mustHold);
        consequences(denied).map(PossibleInputs::condition).forEach(alsoTrue::add);
        Optional<List<StatedFact>> supplied = example(alsoTrue, given);
        boolean fixed = given.stream().anyMatch(stated -> stated.fact().equals(denied));
        if (supplied.isPresent() || fixed) {
            return supplied;
        }
        WithoutFact unknown = new WithoutFact(denied);
        return example(mustHold.stream().map(unknown::of).toList(), given);
    }

    /** A fact of the input that states what the input denies. */
    private Optional<Fact> denied(List<StatedFact> input) {
        Map<Fact, FactValue> values = new HashMap<>();
        input.forEach(stated -> values.put(stated.fact(), stated.value()));
        return input.stream()
                .map(StatedFact::fact)
                .filter(fact -> consequences(fact).anyMatch(stated -> denies(values, stated)))
                .findFirst();
    }

    private static boolean denies(Map<Fact, FactValue> values, StatedFact stated) {
        return !values.getOrDefault(stated.fact(), stated.value()).equals(stated.value());
    }

    /** What the fact states, and what that states in turn. */
    private Stream<StatedFact> consequences(Fact fact) {
        Map<Fact, StatedFact> found = new LinkedHashMap<>();
        List<Fact> open = new ArrayList<>(List.of(fact));
        for (int next = 0; next < open.size(); next++) {
            for (StatedFact stated : implies.getOrDefault(open.get(next), List.of())) {
                if (found.putIfAbsent(stated.fact(), stated) == null) {
                    open.add(stated.fact());
                }
            }
        }
        return found.values().stream();
    }

    private static Condition condition(StatedFact stated) {
        if (stated.value() instanceof FactValue.Items items) {
            return holdsExactly(stated.fact(), items);
        }
        return new Condition.Test(stated.fact(), new Predicate.Comparison(Operator.EQUAL, stated.value()));
    }

    private static Condition holdsExactly(Fact fact, FactValue.Items items) {
        List<Condition> parts = new ArrayList<>();
        items.values().forEach(item -> parts.add(new Condition.Test(fact, new Predicate.Contains(item))));
        int count = items.values().size();
        parts.add(new Condition.Test(fact, new Predicate.Count(Operator.EQUAL, count)));
        return new Condition.AllOf(parts);
    }
}
