package org.proceduredecision.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.StatedFact;

/** Searches facts for which several conditions hold together: exact, since it tries one value of each cell. */
public final class ExampleSearch {

    private final List<Condition> mustHold;
    private final List<Map.Entry<Fact, List<FactValue>>> choices;
    private final Map<Fact, FactValue> chosen = new LinkedHashMap<>();

    private ExampleSearch(List<Condition> mustHold, List<StatedFact> given) {
        this.mustHold = mustHold;
        given.forEach(stated -> chosen.put(stated.fact(), stated.value()));
        this.choices = predicatesByFact(mustHold).entrySet().stream()
                .filter(entry -> !chosen.containsKey(entry.getKey()))
                .map(entry -> Map.entry(
                        entry.getKey(),
                        FactCells.of(entry.getKey(), entry.getValue()).examples()))
                .toList();
    }

    /**
     * Facts for which every condition is true.
     *
     * @param mustHold the conditions
     * @param given facts whose values are fixed
     * @return the given facts and one value for each further fact that decides; empty when no such facts exist
     */
    public static Optional<List<StatedFact>> find(List<Condition> mustHold, List<StatedFact> given) {
        ExampleSearch search = new ExampleSearch(mustHold, given);
        return search.extend(0) ? Optional.of(search.example()) : Optional.empty();
    }

    /** The tests of some conditions, gathered by the fact that they test, in the order of the table of facts. */
    public static Map<Fact, List<Predicate>> predicatesByFact(Collection<Condition> conditions) {
        Map<Fact, List<Predicate>> byFact = new TreeMap<>(Comparator.comparingInt(Fact::order));
        conditions.forEach(condition -> condition.forEachTest(test ->
                byFact.computeIfAbsent(test.fact(), key -> new ArrayList<>()).add(test.predicate())));
        return byFact;
    }

    private boolean extend(int next) {
        Verdict verdict = verdict();
        if (verdict != Verdict.UNKNOWN) {
            return verdict == Verdict.TRUE;
        }
        Map.Entry<Fact, List<FactValue>> choice = choices.get(next);
        for (FactValue value : choice.getValue()) {
            chosen.put(choice.getKey(), value);
            if (extend(next + 1)) {
                return true;
            }
        }
        chosen.remove(choice.getKey());
        return false;
    }

    private Verdict verdict() {
        Verdict verdict = Verdict.TRUE;
        for (Condition condition : mustHold) {
            verdict = verdict.and(condition.evaluate(fact -> chosen.getOrDefault(fact, FactValue.UNKNOWN)));
        }
        return verdict;
    }

    private List<StatedFact> example() {
        return chosen.entrySet().stream()
                .map(entry -> new StatedFact(entry.getKey(), entry.getValue()))
                .toList();
    }
}
