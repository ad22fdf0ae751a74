package org.proceduredecision.api.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.api.bulk.Bulk.SCIATICA;
import static org.proceduredecision.api.bulk.Bulk.answers;
import static org.proceduredecision.api.bulk.Bulk.line;
import static org.proceduredecision.api.bulk.Bulk.texts;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.net.URI;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.proceduredecision.problem.Limits;

/** What a line may be, and what is answered to one that is wrong. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BulkLinesTest {

    @TestHTTPResource("/")
    URI service;

    private record Bad(String line, String id, String type, Map<String, String> codeByPointer) {
        @Override
        public String toString() {
            return line.length() > 60 ? line.substring(0, 60) + "..." : line;
        }
    }

    @Test
    void answers_are_in_the_order_of_the_lines() throws Exception {
        String body = IntStream.range(0, 400)
                .mapToObj(i -> line(i, i % 7 == 0 ? "{\"diagnosis\":\"unheard-of\"}" : SCIATICA))
                .collect(Collectors.joining());

        List<JsonNode> answers = answers(service, body);

        assertThat(answers).hasSize(400);
        for (int i = 0; i < 400; i++) {
            assertThat(answers.get(i).get("id").asInt()).isEqualTo(i);
            assertThat(answers.get(i).has("problem")).isEqualTo(i % 7 == 0);
            assertThat(answers.get(i).has("decision")).isEqualTo(i % 7 != 0);
            assertThat(answers.get(i).path("line").asInt()).isEqualTo(i % 7 == 0 ? i + 1 : 0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a\"",
                "\"\"",
                "7",
                "-0",
                "1.50",
                "1e3",
                "123456789012345678901234567890.5",
                "\"\\u00e4\"",
                "\"ä€😀\"",
                "\"\\ud800\"",
                "\"\\u0000\"",
                "\"a \\\" } b\""
            })
    void an_id_comes_back_letter_for_letter(String id) throws Exception {
        String sound = line(id, SCIATICA);
        String wrong = line(id, "{}");
        String last = "{\"request\":" + SCIATICA + ", \"id\" : " + id + " }";

        assertThat(texts(service, sound + wrong + last))
                .hasSize(3)
                .allSatisfy(answer -> assertThat(answer).startsWith("{\"id\":" + id + ","));
    }

    static Stream<Bad> badLines() {
        String sound = "\"request\":" + SCIATICA;
        return Stream.of(
                new Bad("nonsense", "", "malformed-json", Map.of("", "not-json")),
                new Bad(
                        "{\"id\":1,\"request\":{\"diagnosis\":",
                        "",
                        "malformed-json",
                        Map.of("/request/diagnosis", "not-json")),
                new Bad("{\"id\":1," + sound + "} {}", "", "malformed-json", Map.of("", "not-json")),
                new Bad("{\"id\":1,\"request\":" + "[".repeat(5000), "", "malformed-json", Map.of("", "too-deep")),
                new Bad("[1]", "", "invalid-request", Map.of("", "wrong-type")),
                new Bad("\"x\"", "", "invalid-request", Map.of("", "wrong-type")),
                new Bad("null", "", "invalid-request", Map.of("", "wrong-type")),
                new Bad("{}", "", "invalid-request", Map.of("/id", "required", "/request", "required")),
                new Bad("{" + sound + "}", "", "invalid-request", Map.of("/id", "required")),
                new Bad("{\"id\":null," + sound + "}", "", "invalid-request", Map.of("/id", "wrong-type")),
                new Bad("{\"id\":true," + sound + "}", "", "invalid-request", Map.of("/id", "wrong-type")),
                new Bad("{\"id\":{\"a\":1}," + sound + "}", "", "invalid-request", Map.of("/id", "wrong-type")),
                new Bad("{\"id\":1,\"id\":2," + sound + "}", "1", "invalid-request", Map.of("/id", "duplicate-member")),
                new Bad("{\"id\":1}", "1", "invalid-request", Map.of("/request", "required")),
                new Bad("{\"id\":1,\"request\":7}", "1", "invalid-request", Map.of("/request", "wrong-type")),
                new Bad("{\"id\":1,\"request\":null}", "1", "invalid-request", Map.of("/request", "wrong-type")),
                new Bad(
                        "{\"id\":1," + sound + "," + sound + "}",
                        "1",
                        "invalid-request",
                        Map.of("/request", "duplicate-member")),
                new Bad(
                        "{\"id\":1," + sound + ",\"x~/\":[2]}",
                        "1",
                        "invalid-request",
                        Map.of("/x~0~1", "unknown-member")),
                new Bad(
                        "{\"id\":1,\"request\":{\"diagnosis\":7,\"facts\":{\"pain-score\":11},\"x\":1},\"y\":2}",
                        "1",
                        "invalid-request",
                        Map.of(
                                "/y", "unknown-member",
                                "/request/x", "unknown-member",
                                "/request/diagnosis", "wrong-type",
                                "/request/facts/pain-score", "out-of-range")),
                new Bad(
                        "{\"id\":1,\"request\":{\"location\":\"knee\",\"diagnosis\":\"artritis\"}}",
                        "1",
                        "not-understood",
                        Map.of("/request/diagnosis", "unknown-diagnosis")));
    }

    @ParameterizedTest
    @MethodSource("badLines")
    void a_bad_line_is_answered_in_its_place_and_stops_nothing(Bad bad) throws Exception {
        List<JsonNode> answers = answers(service, line(1, SCIATICA) + bad.line() + "\n" + line(3, SCIATICA));

        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).has("decision")).isTrue();
        assertThat(answers.get(2).has("decision")).isTrue();
        JsonNode answer = answers.get(1);
        assertThat(answer.get("line").asInt()).isEqualTo(2);
        assertThat(answer.has("id") ? answer.get("id").toString() : "").isEqualTo(bad.id());
        assertThat(answer.at("/problem/type").asText()).isEqualTo("urn:problem-type:proceduredecision:" + bad.type());
        assertThat(answer.at("/problem/instance").asText()).isEqualTo("/v1/decisions/bulk");
        assertThat(Bulk.codeByPointer(answer.get("problem"))).isEqualTo(bad.codeByPointer());
    }

    @Test
    void broken_letters_are_the_problem_of_their_line() throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("{\"id\":\"".getBytes(StandardCharsets.UTF_8));
        body.write(0xff);
        body.writeBytes(("\"}\n" + line(2, SCIATICA)).getBytes(StandardCharsets.UTF_8));

        List<String> answers = texts(service, body.toByteArray());

        assertThat(answers.get(0)).contains("\"not-utf-8\"");
        assertThat(answers.get(1)).contains("\"decision\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", ""})
    void a_line_of_64_kibibytes_is_read_and_one_byte_more_is_not(String end) throws Exception {
        String before = "{\"id\":1,\"request\":" + SCIATICA;
        String longest = before + " ".repeat(Limits.BODY_BYTES - before.length() - 1) + "}";
        String tooLong = before + " ".repeat(Limits.BODY_BYTES - before.length()) + "}";

        assertThat(answers(service, longest + end).get(0).has("decision")).isTrue();
        JsonNode refused = answers(service, tooLong + end).get(0);
        assertThat(refused.at("/problem/status").asInt()).isEqualTo(413);
        assertThat(refused.at("/problem/type").asText()).endsWith(":body-too-large");
        assertThat(refused.at("/problem/detail").asText()).isEqualTo("The line may have at most 65536 bytes.");
    }

    @Test
    void the_rest_of_a_line_that_is_too_long_is_passed_over() throws Exception {
        String tooLong = "{\"id\":1,\"request\":" + "x".repeat(3_000_000) + "}\n";

        List<JsonNode> answers = answers(service, tooLong + line(2, SCIATICA) + " ".repeat(70_000) + line(3, SCIATICA));

        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).at("/problem/status").asInt()).isEqualTo(413);
        assertThat(answers.get(1).has("decision")).isTrue();
        assertThat(answers.get(2).at("/problem/status").asInt()).isEqualTo(413);
        assertThat(answers.get(2).get("line").asInt()).isEqualTo(3);
    }

    @Test
    void blank_lines_are_passed_over_but_counted() throws Exception {
        List<JsonNode> answers =
                answers(service, "\n  \t\n\r\n" + line(1, SCIATICA) + "\n\n" + line(2, "{}") + "\n \n");

        assertThat(answers).hasSize(2);
        assertThat(answers.get(0).has("decision")).isTrue();
        assertThat(answers.get(1).get("line").asInt()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", "  "})
    void a_body_without_a_line_has_an_empty_answer(String body) throws Exception {
        assertThat(texts(service, body)).isEmpty();
    }

    @Test
    void lines_may_end_as_on_windows_and_the_last_one_not_at_all() throws Exception {
        String body = line(1, SCIATICA) + line(2, SCIATICA) + line(3, SCIATICA);

        List<String> plain = texts(service, body);

        assertThat(plain).hasSize(3).allSatisfy(answer -> assertThat(answer).contains("\"decision\""));
        assertThat(texts(service, body.replace("\n", "\r\n"))).isEqualTo(plain);
        assertThat(texts(service, body.stripTrailing())).isEqualTo(plain);
        assertThat(texts(service, '\uFEFF' + body)).isEqualTo(plain);
    }

    @Test
    void pieces_may_end_anywhere_even_within_a_letter() throws Exception {
        String body = line("\"ä€😀\"", SCIATICA) + "\r\n" + line("\"é\"", "{\"diagnosis\":\"ñandú\"}");
        List<String> whole = texts(service, body);

        try (BulkConnection connection = new BulkConnection(service, Bulk.PATH)) {
            for (byte each : body.getBytes(StandardCharsets.UTF_8)) {
                connection.send(each);
            }
            connection.end();

            assertThat(connection.rest()).isEqualTo(whole);
        }
        assertThat(whole.get(0)).startsWith("{\"id\":\"ä€😀\",\"decision\"");
    }
}
