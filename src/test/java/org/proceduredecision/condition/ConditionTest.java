package org.proceduredecision.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.condition.SomeFacts.condition;
import static org.proceduredecision.condition.SomeFacts.nothing;
import static org.proceduredecision.condition.SomeFacts.number;
import static org.proceduredecision.condition.SomeFacts.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;

/** What conditions say of facts that are known, and of those that are not. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConditionTest {

    @ParameterizedTest
    @CsvSource({
        "weeks = 6, FALSE, TRUE, FALSE",
        "weeks != 6, TRUE, FALSE, TRUE",
        "weeks < 6, TRUE, FALSE, FALSE",
        "weeks <= 6, TRUE, TRUE, FALSE",
        "weeks > 6, FALSE, FALSE, TRUE",
        "weeks >= 6, FALSE, TRUE, TRUE",
        "weeks in [6..12], FALSE, TRUE, TRUE",
        "weeks in (6..12], FALSE, FALSE, TRUE",
        "weeks in ]6..12[, FALSE, FALSE, TRUE",
        "weeks in [5.9..6.1), TRUE, TRUE, TRUE",
        "'weeks in (5.9, 6)', TRUE, TRUE, FALSE"
    })
    void numbers(String text, Verdict below, Verdict at, Verdict above) {
        Condition condition = condition(text);

        assertThat(condition.evaluate(with("weeks", number("5.9")))).isEqualTo(below);
        assertThat(condition.evaluate(with("weeks", number("6.0")))).isEqualTo(at);
        assertThat(condition.evaluate(with("weeks", number("6.05"))))
                .isEqualTo(text.startsWith("weeks in [5.9") ? Verdict.TRUE : above);
    }

    @ParameterizedTest
    @CsvSource({
        "pregnant = true, TRUE, FALSE",
        "pregnant = false, FALSE, TRUE",
        "pregnant != true, FALSE, TRUE",
        "not(pregnant = true), FALSE, TRUE"
    })
    void truth_values(String text, Verdict ifTrue, Verdict ifFalse) {
        assertThat(condition(text).evaluate(with("pregnant", FactValue.of(true))))
                .isEqualTo(ifTrue);
        assertThat(condition(text).evaluate(with("pregnant", FactValue.of(false))))
                .isEqualTo(ifFalse);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stenosis-type = \"central\" | TRUE | FALSE",
                "stenosis-type != \"central\" | FALSE | TRUE",
                "stenosis-type in (\"central\",\"foraminal\") | TRUE | FALSE",
                "side = \"left\" | UNKNOWN | UNKNOWN"
            })
    void words(String text, Verdict ifCentral, Verdict ifRecess) {
        assertThat(condition(text).evaluate(with("stenosis-type", FactValue.of("central"))))
                .isEqualTo(ifCentral);
        assertThat(condition(text).evaluate(with("stenosis-type", FactValue.of("lateral-recess"))))
                .isEqualTo(ifRecess);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "list contains(drugs, \"aspirin\") | FALSE | TRUE",
                "not(list contains(drugs, \"aspirin\")) | TRUE | FALSE",
                "count(drugs) > 0 | FALSE | TRUE",
                "count(drugs) = 2 | FALSE | TRUE",
                "count(drugs) < 1 | TRUE | FALSE"
            })
    void lists(String text, Verdict ifEmpty, Verdict ifTwo) {
        assertThat(condition(text).evaluate(with("drugs", FactValue.of(List.of()))))
                .isEqualTo(ifEmpty);
        assertThat(condition(text).evaluate(with("drugs", FactValue.of(List.of("warfarin", "aspirin")))))
                .isEqualTo(ifTwo);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pregnant = true",
                "pregnant != true",
                "weeks = 1",
                "weeks != 1",
                "weeks < 1",
                "weeks in [0..100]",
                "stenosis-type = \"central\"",
                "stenosis-type != \"central\"",
                "stenosis-type in (\"central\")",
                "list contains(drugs, \"aspirin\")",
                "count(drugs) >= 0",
                "not(pregnant = true)",
                "side != \"left\""
            })
    void every_test_on_an_unknown_fact_is_unknown(String text) {
        assertThat(condition(text).evaluate(nothing())).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "pregnant = true and weeks > 5, FALSE",
        "weeks > 5 and pregnant = true, FALSE",
        "pregnant = true or weeks > 5, UNKNOWN",
        "not(pregnant = true and weeks > 5), TRUE",
        "pregnant = false or weeks > 5, TRUE",
        "pregnant = false and weeks > 5, UNKNOWN",
        "true, TRUE",
        "false, FALSE",
        "true and weeks > 5, UNKNOWN",
        "false and weeks > 5, FALSE"
    })
    void what_is_known_decides_as_far_as_it_can(String text, Verdict ifNotPregnant) {
        assertThat(condition(text).evaluate(with("pregnant", FactValue.of(false))))
                .isEqualTo(ifNotPregnant);
    }

    @Test
    void only_tests_that_the_verdict_hangs_on_are_open() {
        Condition condition =
                condition("(pregnant = true and weeks > 5) or (stenosis-type = \"central\" and pain-free-weeks < 3)");

        assertThat(open(condition, nothing())).containsExactly("pregnant", "weeks", "stenosis-type", "pain-free-weeks");
        assertThat(open(condition, with("pregnant", FactValue.of(false))))
                .containsExactly("stenosis-type", "pain-free-weeks");
        assertThat(open(condition, with(Map.of("pregnant", FactValue.of(true), "weeks", number("9")))))
                .isEmpty();
    }

    private static List<String> open(Condition condition, FactReader facts) {
        List<String> open = new ArrayList<>();
        condition.forEachOpenTest(facts, test -> open.add(test.fact().id()));
        return open;
    }

    @Test
    void facts_are_named_once_in_the_order_of_their_table() {
        Condition condition = condition("weeks > 5 or pregnant = true or weeks < 2");

        assertThat(condition.facts()).extracting(Fact::id).containsExactly("pregnant", "weeks");
    }
}
