package org.proceduredecision.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactGroup;

/** The facts that are missing for a decision, in the order in which a clinic would ask for them. */
public final class MissingFacts {

    /**
     * A missing fact.
     *
     * @param fact the fact
     * @param decisive whether it can change a status
     * @param affects ids of the procedures that it matters to, in alphabetical order
     */
    public record Missing(Fact fact, boolean decisive, List<String> affects) {
        public Missing {
            affects = List.copyOf(affects);
        }
    }

    private static final int FIRST = 0;
    private static final Map<FactGroup, Integer> TURN = Map.of(
            FactGroup.COURSE, 1,
            FactGroup.PRESENTATION, 1,
            FactGroup.HISTORY, 1,
            FactGroup.PATIENT, 1,
            FactGroup.RESPONSE, 2,
            FactGroup.RED_FLAG, 3,
            FactGroup.SAFETY, 4);

    private final Map<Fact, Set<String>> affects = new HashMap<>();
    private final Set<Fact> decisive = new HashSet<>();
    private final Set<Fact> askedFirst = new HashSet<>();

    /** Takes up what is missing for these procedures. */
    public void addStandings(Collection<Standing> standings, Verdicts verdicts) {
        standings.forEach(standing -> add(standing, OpenFacts.of(standing, verdicts)));
    }

    /** Takes up facts that matter to a procedure without changing its status. */
    public void add(Set<Fact> facts, String procedure) {
        facts.forEach(
                fact -> affects.computeIfAbsent(fact, key -> new TreeSet<>()).add(procedure));
    }

    /** Takes up facts that matter to the decision but to no procedure. */
    public void add(Set<Fact> facts) {
        facts.forEach(fact -> affects.computeIfAbsent(fact, key -> new TreeSet<>()));
    }

    private void add(Standing standing, OpenFacts open) {
        add(open.all(), standing.line().procedure().id());
        decisive.addAll(open.decisive());
        askedFirst.addAll(open.ofRules());
        askedFirst.addAll(open.ofFirstLinePrerequisites());
    }

    /** What was taken up, in the order in which to ask. */
    public List<Missing> inOrder() {
        Comparator<Fact> order = Comparator.comparingInt(this::turn)
                .thenComparing(fact -> !decisive.contains(fact))
                .thenComparingInt(Fact::order);
        Map<Fact, Set<String>> sorted = new TreeMap<>(order);
        sorted.putAll(affects);
        List<Missing> missing = new ArrayList<>(sorted.size());
        sorted.forEach(
                (fact, procedures) -> missing.add(new Missing(fact, decisive.contains(fact), List.copyOf(procedures))));
        return missing;
    }

    private int turn(Fact fact) {
        return askedFirst.contains(fact) ? FIRST : TURN.get(fact.group());
    }
}
