package org.proceduredecision.appraisal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactCatalog;

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

    private final FactCatalog catalog;
    private final AskingOrder order;
    private final Verdicts verdicts;
    private final List<Affected> affected = new ArrayList<>();
    private final BitSet all = new BitSet();
    private final BitSet decisive = new BitSet();
    private final List<Standing> standings = new ArrayList<>();

    /** Nothing is missing yet. */
    public MissingFacts(FactCatalog catalog, AskingOrder order, Verdicts verdicts) {
        this.catalog = catalog;
        this.order = order;
        this.verdicts = verdicts;
    }

    /**
     * Takes up what can change where a procedure stands.
     *
     * @param waitsFor the numbers of the missing facts that it waits for
     */
    public void addDecisive(Standing standing, BitSet waitsFor) {
        all.or(waitsFor);
        decisive.or(waitsFor);
        standings.add(standing);
    }

    /** Takes up everything that is missing for a procedure. */
    public void addAll(Standing standing) {
        addAffecting(
                OpenFacts.all(standing, verdicts), standing.line().procedure().id());
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
        if (all.isEmpty()) {
            return List.of();
        }
        BitSet askedFirst = new BitSet();
        standings.forEach(standing -> askedFirst.or(OpenFacts.askedFirst(standing, verdicts)));
        List<Missing> ordered = new ArrayList<>(all.cardinality());
        for (int turn = 0; turn <= AskingOrder.LAST; turn++) {
            BitSet now = order.inTurn(turn, all, askedFirst);
            addFrom(now, true, ordered);
            addFrom(now, false, ordered);
        }
        return ordered;
    }

    private void addFrom(BitSet facts, boolean wanted, List<Missing> ordered) {
        for (int number = facts.nextSetBit(0); number >= 0; number = facts.nextSetBit(number + 1)) {
            if (decisive.get(number) == wanted) {
                ordered.add(new Missing(catalog.get(number), wanted));
            }
        }
    }

    /** Ids of the procedures that a fact matters to, in alphabetical order. */
    public List<String> affectedBy(Fact fact) {
        return List.copyOf(affected.stream()
                .filter(each -> each.facts().get(fact.order()))
                .map(Affected::procedure)
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
