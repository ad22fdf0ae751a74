package org.proceduredecision.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.condition.SomeFacts.condition;
import static org.proceduredecision.condition.SomeFacts.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.Predicate.Between;
import org.proceduredecision.condition.Predicate.Comparison;
import org.proceduredecision.condition.Predicate.Contains;
import org.proceduredecision.condition.Predicate.Count;

/** Cells leave out no answer that any value gives, and are described exactly: by brute force over many values. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FactCellsTest {

    private static final List<FactValue> NUMBERS = IntStream.rangeClosed(0, 400)
            .mapToObj(quarter -> FactValue.of(BigDecimal.valueOf(quarter).divide(BigDecimal.valueOf(4))))
            .toList();

    @Test
    void a_threshold_parts_numbers_in_two() {
        FactCells cells = FactCells.of(fact("weeks"), List.of(predicate("weeks >= 6")));

        assertThat(cells.examples()).hasSize(2);
        assertThat(cells.describe(List.of(0))).containsExactly("< 6");
        assertThat(cells.describe(List.of(1))).containsExactly(">= 6");
    }

    @Test
    void all_numbers_are_described_by_their_range() {
        FactCells cells = FactCells.of(fact("weeks"), List.of(predicate("weeks >= 6")));

        assertThat(cells.describe(List.of(0, 1))).containsExactly("in [0..100]");
    }

    @Test
    void words_that_do_the_same_are_named_together() {
        FactCells cells = FactCells.of(fact("stenosis-type"), List.of(predicate("stenosis-type = \"central\"")));

        assertThat(cells.describe(List.of(0))).containsExactly("= \"central\"");
        assertThat(cells.describe(List.of(1))).containsExactly("in (\"foraminal\", \"lateral-recess\")");
    }

    @Test
    void a_list_is_described_by_the_test_that_tells() {
        FactCells cells = FactCells.of(fact("drugs"), List.of(new Contains("aspirin"), new Count(Operator.GREATER, 0)));

        List<Integer> without = IntStream.range(0, cells.examples().size())
                .filter(cell -> !new Contains("aspirin").holds(cells.examples().get(cell)))
                .boxed()
                .toList();

        assertThat(cells.describe(without)).containsExactly("not(contains \"aspirin\")");
    }

    @RepeatedTest(200)
    void number_cells_give_every_answer_and_are_described_exactly(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Fact weeks = fact("weeks");
        List<Predicate> predicates = random.ints(1 + random.nextInt(4), 0, 100)
                .mapToObj(threshold -> randomPredicate(random, threshold))
                .toList();
        FactCells cells = FactCells.of(weeks, predicates);
        List<Integer> chosen = IntStream.range(0, cells.examples().size())
                .filter(cell -> random.nextBoolean())
                .boxed()
                .toList();

        for (FactValue value : NUMBERS) {
            int cell = cellOf(value, cells, predicates);
            assertThat(cell).as("%s with %s", value, predicates).isNotNegative();
            if (!chosen.isEmpty()) {
                assertThat(passes(value, weeks, cells.describe(chosen)))
                        .as("%s in %s of %s", value, cells.describe(chosen), predicates)
                        .isEqualTo(chosen.contains(cell));
            }
        }
    }

    private static Predicate randomPredicate(Random random, int threshold) {
        BigDecimal low = BigDecimal.valueOf(threshold);
        if (random.nextInt(3) == 0) {
            return new Between(random.nextBoolean(), low, BigDecimal.valueOf(100), random.nextBoolean());
        }
        Operator operator = Operator.values()[random.nextInt(Operator.values().length)];
        return new Comparison(operator, FactValue.of(low));
    }

    /** The cell of a value: the one whose example gives the same answers; with numbers, also on the same side of all others. */
    private static int cellOf(FactValue value, FactCells cells, List<Predicate> predicates) {
        List<FactValue> examples = cells.examples();
        List<Integer> same = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            FactValue example = examples.get(i);
            if (predicates.stream().allMatch(predicate -> predicate.holds(example) == predicate.holds(value))) {
                same.add(i);
            }
        }
        return same.size() <= 1
                ? same.stream().findFirst().orElse(-1)
                : same.stream()
                        .filter(i -> passes(value, fact("weeks"), cells.describe(List.of(i))))
                        .findFirst()
                        .orElse(-1);
    }

    private static boolean passes(FactValue value, Fact fact, List<String> tests) {
        return tests.stream()
                .anyMatch(test -> condition(fact.id() + " " + test).evaluate(seen -> value) == Verdict.TRUE);
    }

    private static Predicate predicate(String text) {
        return condition(text).tests().get(0).predicate();
    }
}
