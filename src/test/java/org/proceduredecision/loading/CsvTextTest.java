package org.proceduredecision.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001F", "\u007F", "\u0080", "\u009F", "\u00A7 1 \u0085"})
    void finds_control_characters(String text) {
        assertThat(decoded(text).controls()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\r\n", "~", "\u00A0", "\u00A7 1", "\u00BF\u00C0", "\u0100\u2028\uFFFD"})
    void takes_nothing_else_for_one(String text) {
        assertThat(decoded(text).controls()).isFalse();
    }

    private static CsvText decoded(String text) {
        return CsvText.decode(text.getBytes(StandardCharsets.UTF_8));
    }
}
