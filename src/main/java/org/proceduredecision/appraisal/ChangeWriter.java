package org.proceduredecision.appraisal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.proceduredecision.answer.Change;
import org.proceduredecision.answer.NeededFact;
import org.proceduredecision.appraisal.LineCells.Parted;

/** Writes assignments as changes: values that do the same are put together into one test. */
final class ChangeWriter {

    private final LineCells cells;
    private final Finding wanted;
    private final List<Change> changes = new ArrayList<>();

    private ChangeWriter(LineCells cells, Finding wanted) {
        this.cells = cells;
        this.wanted = wanted;
    }

    /** The changes that some assignments, grouped by the facts that they set, amount to. */
    static List<Change> write(Collection<List<Assignment>> byFacts, LineCells cells, Finding wanted) {
        ChangeWriter writer = new ChangeWriter(cells, wanted);
        for (List<Assignment> assignments : byFacts) {
            writer.write(
                    numbers(assignments.get(0).facts()),
                    assignments.stream()
                            .map(assignment -> numbers(assignment.cells()))
                            .toList(),
                    List.of());
        }
        return writer.changes;
    }

    private static List<Integer> numbers(int[] numbers) {
        return IntStream.of(numbers).boxed().toList();
    }

    /** Takes the first fact's cells together where the rest of the rows is the same, and goes on with the rest. */
    private void write(List<Integer> facts, List<List<Integer>> rows, List<NeededFact> written) {
        if (facts.isEmpty()) {
            changes.add(new Change(written, wanted.status(), wanted.reason()));
            return;
        }
        Map<Integer, List<List<Integer>>> restByCell = new TreeMap<>();
        rows.forEach(row ->
                restByCell.computeIfAbsent(row.get(0), key -> new ArrayList<>()).add(row.subList(1, row.size())));
        Map<List<List<Integer>>, List<Integer>> cellsByRest = new LinkedHashMap<>();
        restByCell.forEach((cell, rest) -> cellsByRest
                .computeIfAbsent(rest.stream().sorted(ChangeWriter::compare).toList(), key -> new ArrayList<>())
                .add(cell));
        cellsByRest.forEach((rest, numbers) -> writeTests(facts, numbers, rest, written));
    }

    private void writeTests(
            List<Integer> facts, List<Integer> numbers, List<List<Integer>> rest, List<NeededFact> written) {
        Parted parted = cells.of(facts.get(0));
        for (String test : parted.cells().describe(numbers)) {
            List<NeededFact> longer = new ArrayList<>(written);
            longer.add(new NeededFact(parted.fact().id(), test));
            write(facts.subList(1, facts.size()), rest, longer);
        }
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            int difference = Integer.compare(one.get(i), other.get(i));
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }
}
