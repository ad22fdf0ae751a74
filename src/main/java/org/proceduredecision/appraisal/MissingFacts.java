package org.proceduredecision.appraisal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.FactGroup;

/** The facts that are missing for a decision, in the order in which a clinic would ask for them. */
public final class MissingFacts {

    /**
     * A missing fact.
     *
     * @param fact the fact
     * @param decisive whether it can change a status
     */
    public record Missing(Fact fact, boolean decisive) {}

    private record Affected(String procedure, BitSet facts) {}

    private static final int FIRST = 0;
    private static final Map<FactGroup, Integer> TURN = Map.of(
            FactGroup.COURSE, 1,
            FactGroup.PRESENTATION, 1,
            FactGroup.HISTORY, 1,
            FactGroup.PATIENT, 1,
            FactGroup.RESPONSE, 2,
            FactGroup.RED_FLAG, 3,
            FactGroup.SAFETY, 4);

    private final FactCatalog catalog;
    private final Verdicts verdicts;
    private final List<Affected> affected = new ArrayList<>();
    private final BitSet all = new BitSet();
    private final BitSet decisive = new BitSet();
    private final BitSet askedFirst = new BitSet();

    /** Nothing is missing yet. */
    public MissingFacts(FactCatalog catalog, Verdicts verdicts) {
        this.catalog = catalog;
        this.verdicts = verdicts;
    }

    /** Takes up what is missing for these procedures. */
    public void addStandings(Collection<Standing> standings) {
        for (Standing standing : standings) {
            addAffecting(
                    OpenFacts.all(standing, verdicts),
                    standing.line().procedure().id());
            decisive.or(OpenFacts.decisive(standing, verdicts));
            askedFirst.or(OpenFacts.askedFirst(standing, verdicts));
        }
    }

    /** Takes up facts that matter to a procedure without changing its status. */
    public void addAffecting(BitSet facts, String procedure) {
        all.or(facts);
        affected.add(new Affected(procedure, facts));
    }

    /** Takes up facts that matter to the decision but to no procedure. */
    public void add(BitSet facts) {
        all.or(facts);
    }

    /** How many of the facts can change a status. */
    public int decisiveCount() {
        return decisive.cardinality();
    }

    /** What was taken up, in the order in which to ask. */
    public List<Missing> inOrder() {
        return all.stream()
                .mapToObj(catalog::get)
                .map(fact -> new Missing(fact, decisive.get(fact.order())))
                .sorted(Comparator.comparingInt(this::turn)
                        .thenComparing(missing -> !missing.decisive())
                        .thenComparingInt(missing -> missing.fact().order()))
                .toList();
    }

    /** Ids of the procedures that a fact matters to, in alphabetical order. */
    public List<String> affectedBy(Fact fact) {
        return List.copyOf(affected.stream()
                .filter(each -> each.facts().get(fact.order()))
                .map(Affected::procedure)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private int turn(Missing missing) {
        return askedFirst.get(missing.fact().order())
                ? FIRST
                : TURN.get(missing.fact().group());
    }
}
