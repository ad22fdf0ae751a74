package org.proceduredecision.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.proceduredecision.answer.Depth;

/** Answers to problems without facts, which are kept: nobody may notice but by the time they take. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FactlessAnswersTest {

    private static final String SCIATICA = "/v1/decisions?location=low-back&diagnosis=sciatica";

    private static Response get(String uri) {
        return given().urlEncodingEnabled(false).get(uri);
    }

    private static Response post(Depth depth) {
        return given().contentType("application/json")
                .body("{\"location\": \"low-back\", \"diagnosis\": \"sciatica\"}")
                .post("/v1/decisions?explain=" + depth.wireName());
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void the_first_answer_the_second_and_that_to_the_same_request_as_a_body_are_one(Depth depth) {
        String uri = SCIATICA + "&explain=" + depth.wireName();

        Response first = get(uri);
        Response second = get(uri);

        assertThat(first.asString())
                .isEqualTo(second.asString())
                .isEqualTo(post(depth).asString());
        assertThat(first.contentType()).isEqualTo(post(depth).contentType());
        assertThat(first.header("ETag")).isNotBlank().isEqualTo(second.header("ETag"));
    }

    @Test
    void each_way_to_ask_has_an_answer_of_its_own() {
        Set<String> answers = IntStream.range(0, 2)
                .boxed()
                .flatMap(round -> Set.of(
                        SCIATICA,
                        SCIATICA + "&side=left",
                        SCIATICA + "&explain=brief",
                        "/v1/decisions?location=low-back&diagnosis=Sciatica",
                        "/v1/decisions?location=low-back&diagnosis=stenosis")
                        .stream())
                .map(uri -> get(uri).asString())
                .collect(Collectors.toSet());

        assertThat(answers).hasSize(5);
    }

    @Test
    void a_kept_answer_does_not_hide_what_is_wrong_with_a_request_for_it() {
        get(SCIATICA).then().statusCode(200);

        Response faulty = get(SCIATICA + "&pregnant=true");

        assertThat(faulty.statusCode()).isEqualTo(400);
        assertThat(faulty.jsonPath().getList("errors.code")).containsExactly("unknown-parameter");
    }

    @Test
    void a_side_may_be_as_long_as_in_a_body_and_no_longer() {
        Response tooLong = get(SCIATICA + "&side=left" + "+".repeat(200));

        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(tooLong.jsonPath().getList("errors.pointer")).containsExactly("/side");
        assertThat(tooLong.jsonPath().getList("errors.code")).containsExactly("too-long");
    }

    @Test
    void a_rejection_is_the_same_each_time() {
        String uri = "/v1/decisions?location=knee&diagnosis=sciatica";

        assertThat(get(uri).asString()).isEqualTo(get(uri).asString()).contains("diagnosis-not-at-location");
    }
}
