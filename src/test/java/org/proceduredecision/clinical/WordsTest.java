package org.proceduredecision.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are matched kindly. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsTest {

    private static final String NOT_ASCII = "\u0301";

    @ParameterizedTest
    @CsvSource({
        "Low Back, lowback",
        "low-back, lowback",
        "low_back, lowback",
        "LÚMBAR, lumbar",
        "C1–C2 joint, c1c2joint",
        "TFESI, tfesi",
        "II/IH block, ii/ihblock"
    })
    void case_accents_spaces_and_hyphens_do_not_count(String word, String key) {
        assertThat(Words.key(word)).isEqualTo(key);
    }

    @Test
    void a_character_of_ascii_counts_as_much_alone_as_beside_others() {
        for (char each = 0; each < 0x80; each++) {
            String word = "a" + each + "B";

            assertThat(Words.key(word)).as("%x", (int) each).isEqualTo(Words.key(word + NOT_ASCII));
        }
    }
}
