package org.proceduredecision.api.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.api.bulk.Bulk.SCIATICA;
import static org.proceduredecision.api.bulk.Bulk.line;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proceduredecision.fixture.RandomRequests;
import org.proceduredecision.fixture.Shipped;

/** The request as a whole: depth, media types, refusals; and that its answers are those of single requests. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BulkRequestTest {

    private static final List<String> WRONG = List.of(
            "{}",
            "[]",
            "{\"diagnosis\":\"artritis\",\"location\":\"knee\"}",
            "{\"diagnosis\":7,\"locaton\":\"x\"}",
            "{\"diagnosis\":\"sciatica\",\"location\":\"low-back\",\"facts\":{\"pain-score\":1e999,\"pregnant\":\"x\"}}",
            "{\"diagnosis\":\"a\",\"diagnosis\":\"\\u0000\",\"a/b~c\":1}",
            "{\"diagnosis\":\"sciatica\",\"procedures\":[" + "[".repeat(12) + "]".repeat(12) + "]}");

    @TestHTTPResource("/")
    URI service;

    private HttpResponse<String> post(String pathAndQuery, String mediaType, String body) throws Exception {
        return Bulk.post(service, pathAndQuery, mediaType, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Response single(String request, String explain) {
        return given().contentType("application/json")
                .queryParam("explain", explain)
                .body(request)
                .post("/v1/decisions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "standard", "full"})
    void each_line_is_answered_as_the_request_alone(String explain) throws Exception {
        List<String> requests = new ArrayList<>(WRONG);
        RandomRequests random = new RandomRequests(Shipped.RELEASE, 20261124);
        while (requests.size() < 57) {
            requests.add(json(random));
        }
        StringBuilder body = new StringBuilder();
        requests.forEach(request -> body.append(line(7, request)));

        List<String> answers = post(Bulk.PATH + "?explain=" + explain, "application/x-ndjson", body.toString())
                .body()
                .lines()
                .toList();

        assertThat(answers).hasSameSizeAs(requests);
        for (int i = 0; i < requests.size(); i++) {
            checkSame(answers.get(i), single(requests.get(i), explain));
        }
        assertThat(answers).anyMatch(answer -> answer.contains("\"decision\":"));
    }

    private static String json(RandomRequests random) {
        ObjectNode request = (ObjectNode) Bulk.json(Shipped.json(random.next().request()));
        request.properties()
                .removeIf(member -> member.getValue().isTextual()
                        && member.getValue().textValue().isEmpty());
        return request.toString();
    }

    private static void checkSame(String answer, Response single) {
        String text = single.asString();
        if (single.statusCode() == 200) {
            assertThat(answer).isEqualTo("{\"id\":7,\"decision\":" + text + "}");
            return;
        }
        JsonNode problem = Bulk.json(answer).get("problem");
        ObjectNode expected = (ObjectNode) Bulk.json(text);
        expected.put("instance", Bulk.PATH);
        expected.path("errors")
                .forEach(error -> ((ObjectNode) error)
                        .put("pointer", "/request" + error.get("pointer").asText()));
        assertThat(problem).isEqualTo(expected);
    }

    @Test
    void the_depth_is_brief_unless_another_is_asked_for() throws Exception {
        String body = line(1, SCIATICA);

        String unasked = post(Bulk.PATH, "application/x-ndjson", body).body();

        assertThat(unasked)
                .isEqualTo(post(Bulk.PATH + "?explain=brief", "application/x-ndjson", body)
                        .body());
        assertThat(post(Bulk.PATH + "?explain=full", "application/x-ndjson", body)
                        .body()
                        .length())
                .isGreaterThan(4 * unasked.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-ndjson",
                "application/jsonl",
                "application/ndjson",
                "Application/JSONL; charset=utf-8"
            })
    void lines_have_several_names(String mediaType) throws Exception {
        HttpResponse<String> answer = post(Bulk.PATH, mediaType, line(1, SCIATICA));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void an_answer_has_the_name_that_is_asked_for() throws Exception {
        assertThat(contentType("application/jsonl, */*;q=0.1")).isEqualTo("application/jsonl");
        assertThat(contentType("text/html, application/*")).isEqualTo("application/x-ndjson");
        assertThat(contentType("application/ndjson;q=0.5, application/jsonl")).isEqualTo("application/jsonl");
    }

    private String contentType(String accept) throws Exception {
        try (BulkConnection connection = new BulkConnection(service, Bulk.PATH, "Accept: " + accept)) {
            connection.end();
            return connection.head().stream()
                    .filter(field -> field.startsWith("content-type: "))
                    .findFirst()
                    .orElseThrow()
                    .substring("content-type: ".length());
        }
    }

    @Test
    void a_media_type_that_is_not_served_is_not_acceptable() throws Exception {
        try (BulkConnection connection =
                new BulkConnection(service, Bulk.PATH, "Accept: text/html, application/jsonl;q=0")) {
            assertThat(connection.head())
                    .contains("HTTP/1.1 406 Not Acceptable", "content-type: application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "nonsense", "application/x-ndjson-not"})
    void a_body_of_another_media_type_is_not_read(String mediaType) throws Exception {
        assertProblem(post(Bulk.PATH, mediaType, line(1, SCIATICA)), 415, "unsupported-media-type");
    }

    @Test
    void a_compressed_body_is_not_read() throws Exception {
        try (BulkConnection connection = new BulkConnection(service, Bulk.PATH, "Content-Encoding: gzip")) {
            assertThat(connection.head()).contains("HTTP/1.1 415 Unsupported Media Type");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "PATCH"})
    void another_method_is_told_the_right_one(String method) {
        Response answer = given().request(method, Bulk.PATH);

        answer.then().statusCode(405).header("Allow", "OPTIONS, POST").contentType("application/problem+json");
    }

    @Test
    void options_names_the_methods() {
        given().options(Bulk.PATH).then().statusCode(200).header("Allow", "OPTIONS, POST");
    }

    @Test
    void the_query_is_checked_before_anything_is_read() throws Exception {
        HttpResponse<String> answer =
                post(Bulk.PATH + "?explain=all&pregnant=true&explain=full", "application/x-ndjson", line(1, SCIATICA));

        assertProblem(answer, 400, "invalid-request");
        assertThat(Bulk.codeByPointer(Bulk.json(answer.body())))
                .isEqualTo(Map.of("/explain", "repeated-parameter", "/pregnant", "unknown-parameter"));
        try (BulkConnection broken = new BulkConnection(service, Bulk.PATH + "?explain=%zz")) {
            assertThat(broken.head()).contains("HTTP/1.1 400 Bad Request");
        }
        assertProblem(post(Bulk.PATH + "?explain=", "application/x-ndjson", ""), 400, "invalid-request");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(Bulk.json(answer.body()).get("type").asText()).endsWith(":" + type);
    }

    @Test
    void the_limits_of_other_bodies_do_not_hold_here() throws Exception {
        String body = line("\"" + "x".repeat(60_000) + "\"", "{}").repeat(40);

        HttpResponse<String> answer = post(Bulk.PATH, "application/x-ndjson", body);

        assertThat(body.length()).isGreaterThan(2 * 1024 * 1024);
        assertThat(answer.body().lines()).hasSize(40).allMatch(each -> each.contains("\"required\""));
    }

    @Test
    void the_example_of_the_contract_is_answered() throws Exception {
        JsonNode contract =
                Bulk.json(given().queryParam("format", "json").get("/openapi").asString());
        JsonNode operation = contract.path("paths").path(Bulk.PATH).path("post");

        List<JsonNode> answers = Bulk.answers(
                service,
                operation
                        .at("/requestBody/content")
                        .path("application/x-ndjson")
                        .path("example")
                        .asText());

        assertThat(answers).hasSize(2).allMatch(answer -> answer.has("decision"));
    }
}
