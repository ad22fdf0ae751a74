package org.proceduredecision.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemTypeTest {

    @Test
    void a_type_is_known_by_a_stable_name() {
        assertThat(ProblemType.METHOD_NOT_ALLOWED.uri())
                .hasToString("urn:problem-type:proceduredecision:method-not-allowed");
    }

    @ParameterizedTest
    @CsvSource({"404,NOT_FOUND", "400,INVALID_REQUEST", "418,INVALID_REQUEST", "501,INTERNAL_ERROR", "503,UNAVAILABLE"})
    void a_status_of_a_library_has_a_type(int status, ProblemType type) {
        assertThat(ProblemType.of(status)).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource
    void each_type_has_an_example_of_itself(ProblemType type) {
        ProblemDetail example = ProblemExamples.of(type);

        assertThat(example.type()).isEqualTo(type.uri());
        assertThat(example.status()).isEqualTo(type.status());
        assertThat(example.detail()).isNotBlank();
    }
}
