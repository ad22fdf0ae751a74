package org.proceduredecision.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Decisions over HTTP. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionResourceTest {

    private static final String SCIATICA = """
            {"location": "low-back", "diagnosis": "sciatica"}""";
    private static final String SCIATICA_IN_A_URL = "/v1/decisions?location=low-back&diagnosis=sciatica";

    private static JsonPath decide(String request) {
        return post(request).then().statusCode(200).extract().jsonPath();
    }

    private static Response post(String request) {
        return given().contentType("application/json").body(request).post("/v1/decisions");
    }

    private static Response get(String uri) {
        return given().urlEncodingEnabled(false).get(uri);
    }

    @Test
    void sciatica_has_candidates() {
        JsonPath decision = decide(SCIATICA);

        assertThat(decision.getString("outcome")).isEqualTo("candidates");
        assertThat(decision.getList("candidates.procedure.id")).contains("transforaminal-esi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"location": "knee", "diagnosis": "arthritis"}""", """
                {"location": "neck", "diagnosis": "stenosis"}""", """
                {"diagnosis": "icd-10-cm|M54.42"}""", """
                {"location": "Lower Back", "diagnosis": "SCIATICA", "facts": null, "side": null}""", "\uFEFF{\"location\": \"low-back\", \"diagnosis\": \"sciatica\"}"})
    void other_ways_to_name_a_problem_are_understood(String request) {
        assertThat(decide(request).getString("decisionId")).isNotBlank();
    }

    @Test
    void a_fact_given_as_null_is_the_same_as_one_left_out() {
        String request = """
                {"location": "low-back", "diagnosis": "sciatica", "facts": {"pregnant": null}}""";

        assertThat(post(request).asString()).isEqualTo(post(SCIATICA).asString());
    }

    @Test
    void numbers_are_written_out() {
        JsonPath decision = decide("""
                {"location": "low-back", "diagnosis": "sciatica", "facts": {"pain-duration-weeks": 1.2E1}}""");

        assertThat(decision.getString("request.facts.pain-duration-weeks")).isEqualTo("12");
    }

    @Test
    void each_depth_says_more_than_the_one_before() {
        int brief = explained("brief").length();
        int standard = explained("standard").length();
        int full = explained("full").length();

        assertThat(brief).isLessThan(standard);
        assertThat(standard).isLessThan(full);
    }

    private static String explained(String explain) {
        return given().contentType("application/json")
                .queryParam("explain", explain)
                .body(SCIATICA)
                .post("/v1/decisions")
                .asString();
    }

    @Test
    void answers_to_a_post_are_stored_nowhere() {
        post(SCIATICA).then().header("Cache-Control", "no-store").header("ETag", (String) null);
    }

    @Test
    void answers_are_compressed_on_request() {
        given().header("Accept-Encoding", "gzip")
                .get(SCIATICA_IN_A_URL)
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip");
    }

    @Nested
    class Without_facts {

        @Test
        void the_bytes_are_those_of_the_post() {
            assertThat(get(SCIATICA_IN_A_URL).asString())
                    .isEqualTo(post(SCIATICA).asString());
        }

        @Test
        void an_answer_can_be_revalidated() {
            Response answer = get(SCIATICA_IN_A_URL);

            answer.then().statusCode(200).header("Cache-Control", "no-cache").header("Vary", "Accept, Accept-Encoding");
            assertThat(answer.header("ETag")).matches("\"[\\w-]+\"");
        }

        @Test
        void who_has_the_answer_gets_no_body() {
            String tag = get(SCIATICA_IN_A_URL).header("ETag");

            for (String known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
                Response answer = given().header("If-None-Match", known).get(SCIATICA_IN_A_URL);
                answer.then().statusCode(304).header("ETag", tag);
                assertThat(answer.asByteArray()).isEmpty();
            }
        }

        @Test
        void another_tag_is_answered_in_full() {
            given().header("If-None-Match", "\"other\"")
                    .get(SCIATICA_IN_A_URL)
                    .then()
                    .statusCode(200);
        }

        @Test
        void tags_differ_by_depth_and_by_word() {
            assertThat(get(SCIATICA_IN_A_URL).header("ETag"))
                    .isNotEqualTo(get(SCIATICA_IN_A_URL + "&explain=full").header("ETag"))
                    .isNotEqualTo(get(SCIATICA_IN_A_URL.replace("sciatica", "Sciatica"))
                            .header("ETag"));
        }

        @Test
        void head_has_the_header_fields_only() {
            Response answer = given().head(SCIATICA_IN_A_URL);

            answer.then().statusCode(200).header("ETag", get(SCIATICA_IN_A_URL).header("ETag"));
            assertThat(answer.asByteArray()).isEmpty();
        }
    }
}
