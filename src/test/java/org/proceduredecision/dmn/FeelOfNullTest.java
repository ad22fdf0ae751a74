package org.proceduredecision.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.dmn.feel.FEEL;
import org.kie.dmn.feel.lang.impl.FEELBuilder;

/** What FEEL says of null by itself: why tests are guarded, and why nothing else has to be. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FeelOfNullTest {

    private static final FEEL ENGINE = FEELBuilder.builder().build();

    private static String evaluate(String expression) {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("x", null);
        return String.valueOf(ENGINE.evaluate(expression, nothing));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x = 1 | false",
                "x = true | false",
                "x != 1 | true",
                "not(x = 1) | true",
                "x in (1, 2) | false",
                "x < 1 | null",
                "x in [1..2] | null",
                "list contains(x, \"a\") | null",
                "count(x) > 0 | null"
            })
    void tests_on_null_are_not_all_unknown(String expression, String value) {
        assertThat(evaluate(expression)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x and true | null",
                "true and x | null",
                "x and false | false",
                "false and x | false",
                "x or true | true",
                "true or x | true",
                "x or false | null",
                "false or x | null",
                "x and x | null",
                "x or x | null",
                "not(x) | null",
                "if x = null then null else x = 1 | null"
            })
    void and_or_and_not_treat_null_as_unknown(String expression, String value) {
        assertThat(evaluate(expression)).isEqualTo(value);
    }
}
