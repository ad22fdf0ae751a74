package org.proceduredecision.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proceduredecision.answer.Change;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.request.PatientFacts;

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
    }

    /** What would lead a procedure to one of the wanted findings, in their order. */
    public List<Change> changes(Standing standing, List<Finding> wanted) {
        List<Change> changes = new ArrayList<>();
        for (Finding finding : wanted) {
            changes.addAll(changes(standing, finding));
        }
        return changes;
    }

    private List<Change> changes(Standing standing, Finding wanted) {
        LineCells lineCells = cells.of(standing.line(), base.conditions());
        Set<Assignment> found = new HashSet<>();
        for (Needs needs : Needs.of(standing.line(), wanted)) {
            if (needs.mayComeAbout(base)) {
                new Branch(lineCells, needs, wanted, found).explore(standing, base, Assignment.NONE);
            }
        }
        return ChangeWriter.write(minimal(found), lineCells, wanted);
    }

    /** The assignments by the facts that they set, without those that set more than another one needs to. */
    private static Map<List<Fact>, List<Assignment>> minimal(Set<Assignment> found) {
        Map<Set<Fact>, List<Assignment>> byFacts = found.stream().collect(Collectors.groupingBy(Assignment::facts));
        Map<List<Fact>, List<Assignment>> minimal = new LinkedHashMap<>();
        byFacts.entrySet().stream()
                .filter(entry -> byFacts.keySet().stream()
                        .noneMatch(other -> other.size() < entry.getKey().size()
                                && entry.getKey().containsAll(other)))
                .sorted(Map.Entry.comparingByKey(Assignment.BY_FACTS))
                .forEach(entry -> minimal.put(Assignment.inOrder(entry.getKey()), entry.getValue()));
        return minimal;
    }

    /** One way in which the wanted finding can come about. */
    private final class Branch {
        private final LineCells lineCells;
        private final Needs needs;
        private final Finding wanted;
        private final Set<Assignment> found;
        private final Set<Assignment> seen = new HashSet<>();

        Branch(LineCells lineCells, Needs needs, Finding wanted, Set<Assignment> found) {
            this.lineCells = lineCells;
            this.needs = needs;
            this.wanted = wanted;
            this.found = found;
        }

        void explore(Standing standing, Verdicts verdicts, Assignment assignment) {
            if (standing.finding() == wanted) {
                found.add(assignment);
            } else if (assignment.size() < mostFacts
                    && needs.disjointUnfulfilled(verdicts) <= mostFacts - assignment.size()) {
                needs.nextFacts(standing, verdicts).stream()
                        .filter(fact -> lineCells.has(fact) && !assignment.sets(fact) && mayChange(fact))
                        .forEach(fact -> tryValues(fact, assignment));
            }
        }

        private void tryValues(Fact fact, Assignment assignment) {
            List<FactValue> examples = lineCells.of(fact).examples();
            for (int cell = 0; cell < examples.size(); cell++) {
                Assignment next = assignment.plus(fact, cell, examples.get(cell));
                if (seen.add(next)) {
                    verdicts(next)
                            .ifPresent(verdicts ->
                                    explore(Appraiser.appraise(lineCells.line(), verdicts), verdicts, next));
                }
            }
        }
    }

    /** A missing fact may come to be known; of the known ones only some can change. */
    private boolean mayChange(Fact fact) {
        return !base.facts().knows(fact) || fact.changeable();
    }

    private Optional<Verdicts> verdicts(Assignment assignment) {
        return tried.computeIfAbsent(assignment, key -> {
            Optional<PatientFacts> other = base.facts().with(assignment.factList(), assignment.valueList());
            return other.map(facts -> base.with(facts));
        });
    }
}
