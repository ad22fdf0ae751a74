package org.proceduredecision.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a request for a decision, and how it is answered. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionFaultsTest {

    private static final String SOUND = "\"location\":\"low-back\",\"diagnosis\":\"sciatica\"";

    private record Case(String body, String type, Map<String, String> codeByPointer) {
        static Case malformed(String body, String pointer, String code) {
            return new Case(body, "malformed-json", Map.of(pointer, code));
        }

        static Case invalid(String body, String pointer, String code) {
            return new Case(body, "invalid-request", Map.of(pointer, code));
        }

        static Case notUnderstood(String body, String pointer, String code) {
            return new Case(body, "not-understood", Map.of(pointer, code));
        }

        @Override
        public String toString() {
            return body.length() > 60 ? body.substring(0, 60) + "..." : body;
        }
    }

    private static JsonPath refusal(byte[] body) {
        Response answer = given().contentType("application/json").body(body).post("/v1/decisions");
        answer.then().contentType("application/problem+json").header("Cache-Control", "no-store");
        JsonPath problem = answer.jsonPath();
        assertThat(problem.getInt("status")).isEqualTo(answer.statusCode());
        assertThat(problem.getString("instance")).isEqualTo("/v1/decisions");
        return problem;
    }

    private static JsonPath refusal(String body) {
        return refusal(body.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> codeByPointer(JsonPath problem) {
        List<Map<String, String>> errors = problem.getList("errors");
        return errors.stream().collect(Collectors.toMap(error -> error.get("pointer"), error -> error.get("code")));
    }

    static Stream<Case> faults() {
        return Stream.of(
                Case.malformed("", "", "empty-body"),
                Case.malformed("  ", "", "empty-body"),
                Case.malformed("{", "", "not-json"),
                Case.malformed("{\"diagnosis\":", "/diagnosis", "not-json"),
                Case.malformed("{\"diagnosis\": NaN}", "/diagnosis", "not-json"),
                Case.malformed("{\"diagnosis\": 'x'}", "/diagnosis", "not-json"),
                Case.malformed("{\"facts\": {\"pain-score\": 01}}", "/facts/pain-score", "not-json"),
                Case.malformed("{" + SOUND + "} x", "", "not-json"),
                Case.malformed("{" + SOUND + "}{}", "", "not-json"),
                Case.malformed("[".repeat(5000), "", "too-deep"),
                Case.malformed("{\"facts\":".repeat(30), "", "too-deep"),
                Case.invalid("null", "", "wrong-type"),
                Case.invalid("[]", "", "wrong-type"),
                Case.invalid("\"sciatica\"", "", "wrong-type"),
                Case.invalid("{\"location\":\"low-back\"}", "/diagnosis", "required"),
                Case.invalid("{\"location\":\"low-back\",\"diagnosis\":null}", "/diagnosis", "required"),
                Case.invalid("{\"diagnosis\":7}", "/diagnosis", "wrong-type"),
                Case.invalid("{" + SOUND + ",\"side\":[]}", "/side", "wrong-type"),
                Case.invalid("{" + SOUND + ",\"facts\":[]}", "/facts", "wrong-type"),
                Case.invalid("{" + SOUND + ",\"facts\":{\"pregnant\":{}}}", "/facts/pregnant", "wrong-type"),
                Case.invalid("{" + SOUND + ",\"facts\":{\"pregnant\":\"no\"}}", "/facts/pregnant", "wrong-type"),
                Case.invalid(
                        "{" + SOUND + ",\"facts\":{\"antithrombotics\":[1]}}",
                        "/facts/antithrombotics/0",
                        "wrong-type"),
                Case.invalid("{" + SOUND + ",\"procedures\":\"tfesi\"}", "/procedures", "wrong-type"),
                Case.invalid("{" + SOUND + ",\"assumeAbsent\":[null]}", "/assumeAbsent/0", "wrong-type"),
                Case.invalid("{" + SOUND + ",\"side\":\"left\",\"side\":\"left\"}", "/side", "duplicate-member"),
                Case.invalid("{" + SOUND + ",\"locaton\":\"knee\"}", "/locaton", "unknown-member"),
                Case.invalid("{" + SOUND + ",\"a/b~c\":1}", "/a~1b~0c", "unknown-member"),
                Case.invalid("{" + SOUND + ",\"pregnant\":true}", "/pregnant", "unknown-member"),
                Case.invalid("{" + SOUND + ",\"facts\":{\"pain-score\":11}}", "/facts/pain-score", "out-of-range"),
                Case.invalid("{" + SOUND + ",\"facts\":{\"pain-score\":1e999}}", "/facts/pain-score", "out-of-range"),
                Case.invalid(
                        "{" + SOUND + ",\"facts\":{\"pain-score\":1e-99999999999}}",
                        "/facts/pain-score",
                        "out-of-range"),
                Case.invalid(
                        "{" + SOUND + ",\"facts\":{\"pain-score\":" + "9".repeat(401) + "}}",
                        "/facts/pain-score",
                        "out-of-range"),
                Case.invalid(
                        "{" + SOUND + ",\"facts\":{\"pain-score\":" + "9".repeat(60_000) + "}}",
                        "/facts/pain-score",
                        "out-of-range"),
                Case.invalid("{\"diagnosis\":\"" + "x".repeat(201) + "\"}", "/diagnosis", "too-long"),
                Case.invalid("{\"diagnosis\":\"scia\\u0000tica\"}", "/diagnosis", "unreadable-text"),
                Case.invalid("{\"diagnosis\":\"\\ud800\"}", "/diagnosis", "unreadable-text"),
                Case.invalid("{" + SOUND + ",\"\\ud800\":1}", "", "unreadable-text"),
                Case.invalid("{" + SOUND + ",\"facts\":{" + many(201, "\"f%d\":1") + "}}", "/facts", "too-many"),
                Case.invalid("{" + SOUND + ",\"procedures\":[" + many(51, "\"p%d\"") + "]}", "/procedures", "too-many"),
                Case.invalid(
                        "{" + SOUND + ",\"assumeAbsent\":[" + many(21, "\"g%d\"") + "]}", "/assumeAbsent", "too-many"),
                Case.notUnderstood(
                        "{\"location\":\"low-back\",\"diagnosis\":\"sciatika\"}", "/diagnosis", "unknown-diagnosis"),
                Case.notUnderstood("{\"diagnosis\":\"sciatica\"}", "/location", "location-required"),
                Case.notUnderstood("{" + SOUND + ",\"side\":\"up\"}", "/side", "unknown-side"),
                Case.notUnderstood("{" + SOUND + ",\"facts\":{\"x\":1}}", "/facts/x", "unknown-fact"),
                Case.notUnderstood(
                        "{" + SOUND + ",\"procedures\":[\"tfesii\"]}", "/procedures/0", "unknown-procedure"));
    }

    private static String many(int count, String format) {
        return IntStream.range(0, count).mapToObj(format::formatted).collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_named_by_its_place(Case fault) {
        JsonPath problem = refusal(fault.body());

        assertThat(problem.getString("type")).isEqualTo("urn:problem-type:proceduredecision:" + fault.type());
        assertThat(codeByPointer(problem)).isEqualTo(fault.codeByPointer());
    }

    @Test
    void all_faults_are_named_at_once_and_a_malformed_one_decides_the_status() {
        JsonPath problem =
                refusal("{\"location\":\"nee\",\"diagnosis\":\"arthritis\",\"colour\":1,\"procedures\":[\"?\"],"
                        + "\"facts\":{\"pregnant\":1,\"pain-score\":99,\"paincore\":1}}");

        assertThat(problem.getInt("status")).isEqualTo(400);
        assertThat(codeByPointer(problem))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "/location", "unknown-location",
                        "/colour", "unknown-member",
                        "/procedures/0", "unknown-procedure",
                        "/facts/pregnant", "wrong-type",
                        "/facts/pain-score", "out-of-range",
                        "/facts/paincore", "unknown-fact"));
    }

    @Test
    void near_matches_are_suggested() {
        JsonPath problem = refusal("{\"location\":\"low-bak\",\"diagnosis\":\"sciatica\",\"fact\":{}}");

        assertThat(problem.getList("errors.find { it.pointer == '/fact' }.suggestions"))
                .isEqualTo(List.of("facts"));
        assertThat(problem.getList("errors.find { it.pointer == '/location' }.suggestions"))
                .contains("low-back");
    }

    @Test
    void the_place_of_broken_json_is_named_by_line_and_column() {
        JsonPath problem = refusal("{\n  \"diagnosis\": sciatica\n}");

        assertThat(problem.getString("detail")).startsWith("The body is not valid JSON at line 2, column ");
    }

    @Test
    void nothing_of_the_inside_is_shown() {
        faults().map(fault -> refusal(fault.body()).prettify())
                .forEach(problem ->
                        assertThat(problem).doesNotContain("fasterxml", "java", "Exception", "org.procedure"));
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        JsonPath problem = refusal(new byte[] {'{', '"', (byte) 0xff, '"'});

        assertThat(codeByPointer(problem)).isEqualTo(Map.of("", "not-utf-8"));
    }

    @Test
    void a_replacement_character_of_the_text_is_no_broken_letter() {
        JsonPath problem = refusal("{\"diagnosis\":\"sci\uFFFDtica\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(codeByPointer(problem)).isEqualTo(Map.of("/diagnosis", "unknown-diagnosis"));
    }

    @Test
    void utf_16_is_refused() {
        JsonPath problem = refusal(("{" + SOUND + "}").getBytes(StandardCharsets.UTF_16));

        assertThat(codeByPointer(problem)).isEqualTo(Map.of("", "not-utf-8"));
    }

    @Test
    void the_list_of_faults_is_bounded() {
        JsonPath problem = refusal("{" + many(3000, "\"m%d\":1") + "}");

        assertThat(problem.getList("errors")).hasSize(250);
    }

    @Test
    void a_problem_is_the_same_every_time() {
        String body = "{\"diagnosis\":1,\"x\":2}";

        assertThat(refusal(body).prettify()).isEqualTo(refusal(body).prettify());
    }

    @Test
    void query_parameters_are_checked_too() {
        Response answer = given().urlEncodingEnabled(false)
                .get("/v1/decisions?location=low-back&diagnosis=sciatica&diagnosis=x&pregnant=true&explain=all");

        answer.then().statusCode(400).contentType("application/problem+json");
        assertThat(codeByPointer(answer.jsonPath()))
                .isEqualTo(Map.of(
                        "/diagnosis", "repeated-parameter",
                        "/pregnant", "unknown-parameter",
                        "/explain", "not-one-of"));
    }

    @Test
    void query_and_body_are_answered_together() {
        Response answer = given().contentType("application/json")
                .queryParam("explain", "everything")
                .body("{\"diagnosis\":1}")
                .post("/v1/decisions");

        assertThat(codeByPointer(answer.jsonPath()))
                .isEqualTo(Map.of("/explain", "not-one-of", "/diagnosis", "wrong-type"));
    }
}
