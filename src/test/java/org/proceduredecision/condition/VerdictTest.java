package org.proceduredecision.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.condition.Verdict.FALSE;
import static org.proceduredecision.condition.Verdict.TRUE;
import static org.proceduredecision.condition.Verdict.UNKNOWN;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Kleene's three-valued logic, by its whole truth tables. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE", "TRUE, FALSE, FALSE, TRUE", "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "FALSE, TRUE, FALSE, TRUE", "FALSE, FALSE, FALSE, FALSE", "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "UNKNOWN, TRUE, UNKNOWN, TRUE", "UNKNOWN, FALSE, FALSE, UNKNOWN", "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void both_and_either(Verdict one, Verdict other, Verdict both, Verdict either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
    }

    @Test
    void not_turns_what_is_known_and_leaves_what_is_unknown() {
        assertThat(Stream.of(TRUE, FALSE, UNKNOWN).map(Verdict::negate)).containsExactly(FALSE, TRUE, UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_known_of_a_whole_holds_however_the_unknown_part_turns_out(Verdict one) {
        for (Verdict other : Arrays.asList(TRUE, FALSE)) {
            if (one.and(UNKNOWN) != UNKNOWN) {
                assertThat(one.and(other)).isEqualTo(one.and(UNKNOWN));
            }
            if (one.or(UNKNOWN) != UNKNOWN) {
                assertThat(one.or(other)).isEqualTo(one.or(UNKNOWN));
            }
        }
    }
}
