package org.proceduredecision.appraisal;

import java.util.BitSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proceduredecision.binding.BoundRule;
import org.proceduredecision.binding.CheckGroup;
import org.proceduredecision.binding.Checks;
import org.proceduredecision.binding.Line;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.condition.FactCells;

/**
 * A line laid out for being searched: the cells into which its conditions part the values of each fact that they read, and the
 * conditions that can bring a finding about.
 *
 * @param line the line
 * @param cells the facts with their cells, by the number of the fact
 * @param facts the numbers of these facts; not to be changed
 * @param flags the numbers of the conditions of red flags; not to be changed
 * @param absolutes those of absolute contraindications, whatever the rule; not to be changed
 * @param required those of required prerequisites, whatever the rule; not to be changed
 */
record LineCells(Line line, Map<Integer, Parted> cells, BitSet facts, int[] flags, int[] absolutes, int[] required) {

    /** A fact with the cells that its values are parted into. */
    record Parted(Fact fact, FactCells cells) {}

    static LineCells of(Line line, Map<Integer, Parted> cells) {
        BitSet facts = new BitSet();
        cells.keySet().forEach(facts::set);
        return new LineCells(
                line,
                Map.copyOf(cells),
                facts,
                line.blocking().conditions().members(),
                distinct(Stream.concat(Stream.of(line.checks()), ofRules(line)), Checks::absolute),
                distinct(ofRules(line), Checks::required));
    }

    private static Stream<Checks> ofRules(Line line) {
        return line.rules().stream().map(BoundRule::checks);
    }

    private static int[] distinct(Stream<Checks> checks, Function<Checks, CheckGroup> sort) {
        return checks.flatMapToInt(
                        each -> IntStream.of(sort.apply(each).conditions().members()))
                .distinct()
                .toArray();
    }

    /** What leaves a candidate undetermined while unknown, beside the choice of the rule. */
    int[] candidacy() {
        return Stream.of(flags, absolutes, required)
                .flatMapToInt(IntStream::of)
                .distinct()
                .toArray();
    }

    Parted of(int fact) {
        return cells.get(fact);
    }
}
