package org.proceduredecision.loading;

import java.util.ArrayList;
import java.util.Collection;
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
 * The inputs that can occur: those in which no fact denies what another one states. Where two conditions only hold together for
 * an input that contradicts itself, such as relief from an injection that was never given, they exclude each other.
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
        if (example.isEmpty() || isPossible(example.get())) {
            return example;
        }
        List<Condition> alsoTrue = new ArrayList<>(mustHold);
        consequences(factsOf(mustHold)).forEach(stated -> alsoTrue.add(condition(stated)));
        return ExampleSearch.find(alsoTrue, given);
    }

    private boolean isPossible(List<StatedFact> input) {
        Map<Fact, FactValue> values = new HashMap<>();
        input.forEach(stated -> values.put(stated.fact(), stated.value()));
        return consequences(values.keySet())
                .allMatch(stated ->
                        values.getOrDefault(stated.fact(), stated.value()).equals(stated.value()));
    }

    /** What the facts state, and what that states in turn. */
    private Stream<StatedFact> consequences(Collection<Fact> facts) {
        Map<Fact, StatedFact> found = new LinkedHashMap<>();
        List<Fact> open = new ArrayList<>(facts);
        for (int next = 0; next < open.size(); next++) {
            for (StatedFact stated : implies.getOrDefault(open.get(next), List.of())) {
                if (found.putIfAbsent(stated.fact(), stated) == null) {
                    open.add(stated.fact());
                }
            }
        }
        return found.values().stream();
    }

    private static List<Fact> factsOf(List<Condition> conditions) {
        return conditions.stream()
                .flatMap(condition -> condition.facts().stream())
                .distinct()
                .toList();
    }

    private static Condition condition(StatedFact stated) {
        if (stated.value() instanceof FactValue.Items items) {
            return new Condition.AllOf(items.values().stream()
                    .<Condition>map(item -> new Condition.Test(stated.fact(), new Predicate.Contains(item)))
                    .toList());
        }
        return new Condition.Test(stated.fact(), new Predicate.Comparison(Operator.EQUAL, stated.value()));
    }
}
