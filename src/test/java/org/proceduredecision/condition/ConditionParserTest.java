package org.proceduredecision.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.condition.SomeFacts.condition;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The FEEL subset of the tables: what it reads, and what it says of what it cannot read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConditionParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pregnant = true",
                "weeks >= 6",
                "weeks in [6..12]",
                "weeks in (6..12)",
                "stenosis-type in (\"central\", \"foraminal\")",
                "list contains(drugs, \"aspirin\")",
                "count(drugs) > 0",
                "not(pregnant = true and weeks < 2.5)",
                "pregnant = true and (weeks < 2 or weeks > 8)",
                "(pregnant = true and weeks < 2) or (pregnant = false and weeks > 8)",
                "side = \"left\""
            })
    void what_is_read_can_be_written_and_read_again(String text) {
        assertThat(condition(text).text()).isEqualTo(text);
        assertThat(condition(condition(text).text())).isEqualTo(condition(text));
    }

    @Test
    void and_binds_more_tightly_than_or() {
        assertThat(condition("pregnant = true or weeks > 5 and weeks < 8"))
                .isEqualTo(condition("pregnant = true or (weeks > 5 and weeks < 8)"));
    }

    @Test
    void white_space_says_nothing() {
        assertThat(condition("  pregnant=true\nand\tweeks>=6 ")).isEqualTo(condition("pregnant = true and weeks >= 6"));
    }

    @Test
    void numbers_are_equal_however_they_are_written() {
        assertThat(condition("weeks >= 6.0")).isEqualTo(condition("weeks >= 6"));
    }

    @Test
    void names_with_hyphens_are_matched_whole() {
        assertThat(condition("pain-free-weeks > 5").facts()).extracting("id").containsExactly("pain-free-weeks");
    }

    @Test
    void an_empty_condition_always_holds() {
        assertThat(condition(" ").isAlways()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "week >= 6 | at character 1: unknown fact week; did you mean weeks, pain-free-weeks?",
                "weeks >= | at character 9: expected a value: a number, true, false or a word in double quotes but found the end",
                "weeks 6 | at character 7: expected one of = != < <= > >= after the fact but found 6",
                "weeks >= 6 and | at character 15: expected the id of a fact but found the end",
                "(weeks >= 6 | at character 12: expected ) but found the end",
                "weeks >= 6) | at character 11: expected and, or or the end but found )",
                "weeks >= 6 pregnant = true | at character 12: expected and, or or the end but found pregnant",
                "not weeks >= 6 | at character 5: expected ( but found weeks",
                "weeks in [1..] | at character 14: expected a value: a number, true, false or a word in double quotes but found ]",
                "weeks § 6 | at character 7: expected one of = != < <= > >= after the fact but found § 6",
                "stenosis-type = \"central | at character 17: expected a value: a number, true, false or a word in double quotes but found \"central",
                "weeks = true | weeks is a number and cannot be compared with true",
                "pregnant = \"yes\" | pregnant is a boolean and cannot be compared with \"yes\"",
                "pregnant < true | pregnant is a boolean: only numbers have an order, use = or !=",
                "stenosis-type = \"centrl\" | stenosis-type has no value centrl; did you mean central?",
                "drugs = \"aspirin\" | drugs is a list: use list contains(drugs, \"...\") or count(drugs)",
                "list contains(weeks, \"aspirin\") | list contains needs a list, but weeks is a number",
                "count(drugs) > 1.5 | count is compared with a whole number from 0, not with 1.5",
                "weeks > 101 | 101 lies outside the range 0..100 of weeks",
                "weeks in [8..2] | the range 8..2 runs backwards",
                "pregnant in [0..1] | pregnant is a boolean and has no range"
            })
    void a_fault_names_its_place_and_the_way_out(String text, String fault) {
        assertThat(ConditionParser.parse(text, SomeFacts.CATALOG).faults()).containsExactly(fault);
    }

    @Test
    void several_faults_of_types_are_found_at_once() {
        ParsedCondition parsed =
                ConditionParser.parse("weeks = true and pregnant = 3 and drugs = \"aspirin\"", SomeFacts.CATALOG);

        assertThat(parsed.faults()).hasSize(3);
    }

    @Test
    void nesting_has_a_limit() {
        String deep = "(".repeat(60) + "weeks > 1" + ")".repeat(60);

        assertThat(ConditionParser.parse(deep, SomeFacts.CATALOG).faults())
                .singleElement()
                .asString()
                .contains("nested more than 50 deep");
    }
}
