package org.proceduredecision.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.WireName;
import org.proceduredecision.decision.DecisionResult.Decided;
import org.proceduredecision.decision.Stand.Entry;
import org.proceduredecision.fixture.Asking;

/**
 * Finds what would change where an entry stands by brute force: it supplies every set of at most so many facts, with every
 * combination of some values, and decides again.
 */
final class ChangeOracle {

    /** Values for a set of facts, by id. */
    record Trial(Map<String, FactValue> values) {}

    private final DecisionEngine engine;
    private final Asking asking;
    private final Entry entry;
    private final Map<Fact, List<FactValue>> values;
    private final Map<Trial, String> leadsTo = new LinkedHashMap<>();

    /**
     * @param asking the request, for the entry's procedure only
     * @param values the values to try, by the facts that may take part
     */
    ChangeOracle(DecisionEngine engine, Asking asking, Entry entry, Map<Fact, List<FactValue>> values) {
        this.engine = engine;
        this.asking = asking;
        this.entry = entry;
        this.values = values;
    }

    /** How many combinations of values there are for sets of that many facts. */
    long cost(int facts) {
        long[] ofSize = new long[facts + 1];
        ofSize[0] = 1;
        for (List<FactValue> each : values.values()) {
            for (int size = facts; size > 0; size--) {
                ofSize[size] += ofSize[size - 1] * each.size();
            }
        }
        return ofSize[facts];
    }

    /** Tries all sets of at most so many facts. */
    void tryAll(int mostFacts) {
        tryFrom(new ArrayList<>(values.keySet()), 0, asking, Map.of(), mostFacts);
    }

    private void tryFrom(List<Fact> facts, int next, Asking changed, Map<String, FactValue> chosen, int left) {
        goal(changed).ifPresent(goal -> leadsTo.put(new Trial(chosen), goal));
        for (int i = next; left > 0 && i < facts.size(); i++) {
            Fact fact = facts.get(i);
            for (FactValue value : values.get(fact)) {
                Map<String, FactValue> more = new TreeMap<>(chosen);
                more.put(fact.id(), value);
                tryFrom(facts, i + 1, with(changed, fact, value), more, left - 1);
            }
        }
    }

    private static Asking with(Asking asking, Fact fact, FactValue value) {
        return fact.id().equals(Fact.SIDE)
                ? asking.onThe(value.text().replace("\"", ""))
                : asking.knowing(fact.id(), value);
    }

    /** The status or reason that a request leads to; empty where it contradicts itself. */
    private Optional<String> goal(Asking changed) {
        return engine.decide(changed.request(), Depth.BRIEF) instanceof Decided decided
                ? Optional.of(goal(decided.decision(), entry))
                : Optional.empty();
    }

    /** The status or reason of an entry of an answer. */
    static String goal(Decision decision, Entry entry) {
        Stand stand = Stand.all(decision).get(entry);
        return goal(stand.status(), stand.reason());
    }

    /** Either as one word. */
    static String goal(Optional<? extends WireName> status, Optional<? extends WireName> reason) {
        return status.isPresent()
                ? status.get().wireName()
                : reason.orElseThrow().wireName();
    }

    /** For each other status or reason, the sets of facts that lead there while no part of them does. */
    Map<String, Set<Set<String>>> minimalSets() {
        Map<String, Set<Set<String>>> leading = new HashMap<>();
        leadsTo.forEach((trial, goal) -> leading.computeIfAbsent(goal, key -> new HashSet<>())
                .add(trial.values().keySet()));
        leading.remove(leadsTo.get(new Trial(Map.of())));
        leading.replaceAll((goal, sets) -> sets.stream()
                .filter(set -> sets.stream().noneMatch(other -> !other.equals(set) && set.containsAll(other)))
                .collect(Collectors.toSet()));
        return leading;
    }

    /** What was tried for a set of facts, and what each led to. */
    Map<Trial, String> trials(Set<String> facts) {
        return leadsTo.entrySet().stream()
                .filter(each -> each.getKey().values().keySet().equals(facts))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
