package org.proceduredecision.appraisal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.proceduredecision.answer.Change;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;

/**
 * Searches the inclusion-minimal sets of facts that would lead a procedure to another status or reason. Exact: it tries one
 * value of each cell into which the conditions part a fact's values, applies what that value implies, and appraises again.
 *
 * <p>It only ever tries facts that can move some unfulfilled need of the wanted finding, which leaves out nothing: a set that
 * leads there must touch each such need. Facts that no condition of the procedure reads are left out.
 */
public final class ChangeSearch {

    private final Verdicts base;
    private final CellCatalog cells;
    private final int mostFacts;
    private final BitSet changeable = new BitSet();
    private final Reopening reopening;
    private final Map<Assignment, Optional<Verdicts>> tried = new HashMap<>();

    /**
     * A search from what is known of a patient.
     *
     * @param base the verdicts on what is known
     * @param cells the cells of each line's facts
     * @param mostFacts how many facts may change at once
     */
    public ChangeSearch(Verdicts base, CellCatalog cells, int mostFacts) {
        this.base = base;
        this.cells = cells;
        this.mostFacts = mostFacts;
        this.reopening = new Reopening(base, cells.catalog());
        for (Fact fact : cells.catalog().all()) {
            changeable.set(fact.order(), mayChange(fact));
        }
    }

    /** A missing fact may come to be known; of the known ones only some can change. */
    private boolean mayChange(Fact fact) {
        return !base.facts().knows(fact) || fact.changeable();
    }

    /** What would lead a procedure to one of the wanted findings, in their order. */
    public List<Change> changes(Standing standing, List<Finding> wanted) {
        LineCells line = cells.of(standing.line(), base.conditions());
        List<Change> changes = new ArrayList<>();
        for (Finding finding : wanted) {
            changes.addAll(changes(standing, line, finding));
        }
        return changes;
    }

    private List<Change> changes(Standing standing, LineCells line, Finding wanted) {
        Set<Assignment> found = new HashSet<>();
        for (Needs needs : Needs.of(line, wanted, reopening)) {
            new Branch(line, needs, wanted, found).explore(standing, base, Assignment.NONE);
        }
        return found.isEmpty() ? List.of() : ChangeWriter.write(minimal(found), line, wanted);
    }

    /** The assignments grouped by the facts that they set, without those that set more than another one needs to. */
    private static Collection<List<Assignment>> minimal(Set<Assignment> found) {
        Map<BitSet, List<Assignment>> byFacts = new TreeMap<>(Assignment.BY_FACTS);
        for (Assignment assignment : found) {
            byFacts.computeIfAbsent(assignment.factSet(), key -> new ArrayList<>())
                    .add(assignment);
        }
        List<BitSet> all = List.copyOf(byFacts.keySet());
        byFacts.keySet().removeIf(facts -> all.stream().anyMatch(other -> isLess(other, facts)));
        return byFacts.values();
    }

    private static boolean isLess(BitSet some, BitSet facts) {
        if (some.cardinality() >= facts.cardinality()) {
            return false;
        }
        BitSet common = (BitSet) some.clone();
        common.and(facts);
        return common.equals(some);
    }

    /** One way in which the wanted finding can come about. */
    private final class Branch {
        private final LineCells line;
        private final Needs needs;
        private final Finding wanted;
        private final Set<Assignment> found;
        private final Set<Assignment> seen = new HashSet<>();

        Branch(LineCells line, Needs needs, Finding wanted, Set<Assignment> found) {
            this.line = line;
            this.needs = needs;
            this.wanted = wanted;
            this.found = found;
        }

        void explore(Standing standing, Verdicts verdicts, Assignment assignment) {
            if (standing.finding() == wanted) {
                found.add(assignment);
            } else if (assignment.size() < mostFacts
                    && needs.disjointUnfulfilled(verdicts) <= mostFacts - assignment.size()) {
                BitSet next = needs.nextFacts(standing, verdicts);
                next.and(line.facts());
                next.and(changeable);
                next.andNot(assignment.factSet());
                next.stream().forEach(fact -> tryValues(fact, assignment));
            }
        }

        private void tryValues(int fact, Assignment assignment) {
            List<FactValue> examples = line.of(fact).cells().examples();
            for (int cell = 0; cell < examples.size(); cell++) {
                Assignment next = assignment.plus(fact, cell, examples.get(cell));
                if (seen.add(next)) {
                    verdicts(next)
                            .ifPresent(verdicts -> explore(Appraiser.appraise(line.line(), verdicts), verdicts, next));
                }
            }
        }
    }

    private Optional<Verdicts> verdicts(Assignment assignment) {
        Optional<Verdicts> known = tried.get(assignment);
        if (known == null) {
            known = base.facts().with(assignment.facts(), assignment.values()).map(base::with);
            tried.put(assignment, known);
        }
        return known;
    }
}
