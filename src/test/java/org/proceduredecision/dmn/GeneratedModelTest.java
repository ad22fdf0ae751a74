package org.proceduredecision.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.FactReader;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.fixture.Altered;
import org.proceduredecision.fixture.Shipped;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Recommendation;
import org.proceduredecision.knowledge.Role;
import org.proceduredecision.knowledge.Rule;

/** What the language of conditions says is what FEEL says of the export: for conditions and patients of chance. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GeneratedModelTest {

    private static final long SEED = 7;
    private static final int RULES = 400;
    private static final int PATIENTS = 40;

    @Test
    void a_condition_is_true_false_or_unknown_on_both_sides_and_a_row_matches_where_it_is_true() {
        GeneratedConditions chance = new GeneratedConditions(SEED);
        List<Rule> rules =
                IntStream.range(0, RULES).mapToObj(i -> rule(i, chance.next())).toList();
        KnowledgeRelease release = Altered.with(Shipped.RELEASE, GeneratedConditions.FACTS, rules);
        ForeignEngine engine = ForeignEngine.of(release);
        assertThat(engine.messages()).isEmpty();

        Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);
        for (int i = 0; i < PATIENTS; i++) {
            Map<Fact, FactValue> known = chance.patient();
            FactReader facts = fact -> known.getOrDefault(fact, FactValue.UNKNOWN);
            ForeignEngine.Patient there = engine.patient(facts, "low-back");
            List<Verdict> here =
                    rules.stream().map(rule -> rule.when().evaluate(facts)).toList();
            here.forEach(verdict -> seen.merge(verdict, 1, Integer::sum));

            assertThat(there.rows("Verdicts_sciatica"))
                    .as("verdicts with %s", known)
                    .extracting(row -> row.get("rule") + " " + ForeignEngine.verdict(row.get("holds")))
                    .isEqualTo(IntStream.range(0, RULES)
                            .mapToObj(each -> rules.get(each).id() + " " + here.get(each))
                            .toList());
            assertThat(there.rows("Rules_sciatica"))
                    .as("hits with %s", known)
                    .extracting(row -> row.get("rule"))
                    .isEqualTo(IntStream.range(0, RULES)
                            .filter(each -> here.get(each) == Verdict.TRUE)
                            .mapToObj(each -> rules.get(each).id())
                            .toList());
        }

        assertThat(seen)
                .hasSize(3)
                .allSatisfy((verdict, times) -> assertThat(times).isGreaterThan(1000));
    }

    private static Rule rule(int number, Condition when) {
        return new Rule(
                "rule-" + number,
                "sciatica",
                List.of("low-back"),
                when,
                "transforaminal-esi",
                Role.THERAPEUTIC,
                1,
                Recommendation.CONDITIONAL_FOR,
                10,
                when.text());
    }
}
