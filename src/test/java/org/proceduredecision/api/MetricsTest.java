package org.proceduredecision.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.Outcome;
import org.proceduredecision.clinical.Location;
import org.proceduredecision.clinical.WireName;
import org.proceduredecision.fixture.Shipped;
import org.proceduredecision.knowledge.Source;

/** What is counted, and that nothing a caller wrote becomes part of it. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MetricsTest {

    private static final String DECISIONS = "procedure_decisions_total";
    private static final String DURATIONS = "procedure_decision_duration_seconds";
    private static final String PROBLEMS = "procedure_decision_problems_total";
    private static final String HTTP = "http_server_requests_seconds";

    @TestHTTPResource("/")
    URI service;

    private static Response decide(String request, String depth) {
        return given().contentType("application/json")
                .queryParam("explain", depth)
                .body(request)
                .post("/v1/decisions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"location\":\"low-back\",\"diagnosis\":\"sciatica\"} | brief | candidates | spine",
                "{\"location\":\"knee\",\"diagnosis\":\"arthritis\"} | full | candidates | lower-limb",
                "{\"diagnosis\":\"sciatica\",\"location\":\"low-back\",\"facts\":{\"saddle-anaesthesia\":true}} | standard"
                        + " | urgent-referral | spine",
            })
    void a_decision_is_counted_by_outcome_depth_and_region(
            String request, String depth, String outcome, String region) {
        Map<String, String> labels = Map.of("outcome", outcome, "depth", depth, "region", region);
        Scrape before = Scrape.now();

        decide(request, depth).then().statusCode(200);

        Scrape after = Scrape.now();
        assertThat(after.sum(DECISIONS, labels)).isEqualTo(before.sum(DECISIONS, labels) + 1);
        assertThat(after.sum(DECISIONS, Map.of())).isEqualTo(before.sum(DECISIONS, Map.of()) + 1);
    }

    @Test
    void a_decision_without_facts_is_counted_too() {
        Scrape before = Scrape.now();

        given().get("/v1/decisions?location=low-back&diagnosis=sciatica").then().statusCode(200);

        assertThat(Scrape.now().sum(DECISIONS, Map.of())).isEqualTo(before.sum(DECISIONS, Map.of()) + 1);
    }

    @Test
    void lines_of_bulk_requests_are_counted_and_their_decisions_with_the_others() {
        String line = "{\"id\":1,\"request\":{\"location\":\"low-back\",\"diagnosis\":\"sciatica\"}}\n";
        Scrape before = Scrape.now();

        given().contentType("application/x-ndjson")
                .body((line + "{}\n" + line).getBytes(StandardCharsets.UTF_8))
                .post("/v1/decisions/bulk")
                .then()
                .statusCode(200);

        Scrape after = Scrape.now();
        assertThat(after.sum("procedure_bulk_lines_total", Map.of()))
                .isEqualTo(before.sum("procedure_bulk_lines_total", Map.of()) + 3);
        assertThat(after.sum(DECISIONS, Map.of())).isEqualTo(before.sum(DECISIONS, Map.of()) + 2);
    }

    @Test
    void every_decision_is_in_the_histogram_of_its_depth() {
        decide("{\"location\":\"low-back\",\"diagnosis\":\"sciatica\"}", "full");

        Scrape scrape = Scrape.now();

        for (String depth : scrape.values(DECISIONS, "depth")) {
            Map<String, String> label = Map.of("depth", depth);
            double decided = scrape.sum(DECISIONS, label);
            assertThat(scrape.sum(DURATIONS + "_count", label)).isEqualTo(decided);
            assertThat(scrape.sum(DURATIONS + "_bucket", Map.of("depth", depth, "le", "+Inf")))
                    .isEqualTo(decided);
        }
        assertThat(scrape.values(DURATIONS + "_bucket", "le"))
                .contains("0.001", "0.01")
                .hasSize(10);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/v1/decisions,application/json,'{\"diagnosis\":',malformed-json",
        "POST,/v1/decisions,application/json,'{\"diagnosis\":7}',invalid-request",
        "POST,/v1/decisions,application/json,'{\"diagnosis\":\"xyzzy\"}',not-understood",
        "POST,/v1/decisions,text/csv,'a',unsupported-media-type",
        "PUT,/v1/decisions,application/json,'{}',method-not-allowed",
        "GET,/v1/sources/xyzzy,application/json,'',not-found",
        "GET,/v1/xyzzy,application/json,'',not-found",
        "GET,/failing/fault,application/json,'',internal-error"
    })
    void a_rejected_request_is_counted_once_by_its_problem(
            String method, String path, String type, String body, String problem) {
        Scrape before = Scrape.now();

        given().contentType(type).body(body).request(method, path);

        Scrape after = Scrape.now();
        Map<String, String> label = Map.of("type", problem);
        assertThat(after.sum(PROBLEMS, label)).isEqualTo(before.sum(PROBLEMS, label) + 1);
        assertThat(after.sum(PROBLEMS, Map.of())).isEqualTo(before.sum(PROBLEMS, Map.of()) + 1);
        assertThat(after.sum(DECISIONS, Map.of())).isEqualTo(before.sum(DECISIONS, Map.of()));
    }

    @Test
    void release_and_engine_are_named() {
        JsonPath knowledge = given().get("/v1/knowledge").jsonPath();

        assertThat(Scrape.now()
                        .sum(
                                "procedure_decision_release_info",
                                Map.of(
                                        "version", knowledge.getString("version"),
                                        "digest", knowledge.getString("digest"),
                                        "status", knowledge.getString("status"),
                                        "engine", knowledge.getString("engineVersion"))))
                .isEqualTo(1);
    }

    @Test
    void labels_have_the_values_of_closed_vocabularies() {
        decide("{\"location\":\"low-back\",\"diagnosis\":\"sciatica\"}", "brief");

        Scrape scrape = Scrape.now();

        assertThat(scrape.values(DECISIONS, "outcome")).isSubsetOf(WireName.all(Outcome.class));
        assertThat(scrape.values(DECISIONS, "depth")).isSubsetOf(WireName.all(Depth.class));
        assertThat(scrape.values(DECISIONS, "region"))
                .isSubsetOf(Shipped.RELEASE.terminology().locations().stream()
                        .map(Location::region)
                        .collect(Collectors.toSet()));
        assertThat(labels(scrape, "procedure_"))
                .containsExactlyInAnyOrder(
                        "outcome", "depth", "region", "type", "le", "version", "digest", "status", "engine");
    }

    private static Set<String> labels(Scrape scrape, String prefix) {
        return scrape.samples().stream()
                .filter(sample -> sample.name().startsWith(prefix))
                .flatMap(sample -> sample.labels().keySet().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void no_fact_word_or_id_of_a_request_is_shown() {
        decide("""
                {"location": "lumbar", "side": "left", "diagnosis": "icd-10-cm|M54.42", "procedures": ["TFESI"],
                 "assumeAbsent": ["red-flag"],
                 "facts": {"age-years": 97.25, "antithrombotics": ["apixaban"], "saddle-anaesthesia": true}}""", "full");
        decide(
                "{\"location\": \"knee\", \"diagnosis\": \"xyzzy-disease\", \"facts\": {\"xyzzy-fact\": 1}}",
                "xyzzy-depth");
        Stream.of(
                        "/v1/decisions?location=knee&diagnosis=xyzzy-disease",
                        "/v1/diagnoses/sciatica",
                        "/v1/sources/wip-radic-2024",
                        "/v1/sources/xyzzy-source?xyzzy=1",
                        "/v1/diagnoses?q=xyzzy",
                        "/xyzzy/xyzzy",
                        "/q/xyzzy",
                        "/swagger-ui/xyzzy",
                        "/openapi/xyzzy")
                .forEach(path -> given().header("X-Patient", "xyzzy").get(path));

        Scrape scrape = Scrape.now();

        assertThat(scrape.text())
                .doesNotContain("97.25", "xyzzy", "apixaban", "M54", "m54", "TFESI", "lumbar", "saddle", "?");
        assertThat(everyLabelValue(scrape)).doesNotContainAnyElementsOf(everyId());
    }

    private static Set<String> everyLabelValue(Scrape scrape) {
        return scrape.samples().stream()
                .filter(sample -> !sample.name().startsWith(DECISIONS))
                .flatMap(sample -> sample.labels().values().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> everyId() {
        var words = Shipped.RELEASE.terminology();
        Set<String> ids = new HashSet<>();
        words.locations().forEach(each -> ids.add(each.id()));
        words.diagnoses().forEach(each -> ids.add(each.id()));
        words.procedures().forEach(each -> ids.add(each.id()));
        Shipped.RELEASE.factKnowledge().forEach(each -> ids.add(each.fact().id()));
        Shipped.RELEASE.sources().stream().map(Source::id).forEach(ids::add);
        return ids;
    }

    @Test
    void paths_and_methods_become_a_few_labels_whatever_is_sent() throws InterruptedException {
        sendNonsense("first");
        Set<String> before =
                series(Scrape.when(() -> series(Scrape.now()).stream().anyMatch(each -> each.contains("431"))));

        IntStream.range(0, 20).forEach(each -> sendNonsense("more" + each));

        Scrape after = Scrape.now();
        assertThat(series(after)).isEqualTo(before);
        assertThat(after.values(HTTP, "method"))
                .isSubsetOf("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "other");
        assertThat(after.values(HTTP, "uri")).contains("/v1/sources/{id}").allMatch(MetricsTest::isKnownRoute);
        assertThat(after.text()).doesNotContain("first", "more1");
    }

    private static boolean isKnownRoute(String uri) {
        return uri.matches(
                "/v1/[a-z]+(/[{]id[}])?|/v1/decisions/bulk|/failing/[a-z]+|/openapi|/swagger-ui|NOT_FOUND|REDIRECTION|UNKNOWN|root|other");
    }

    private static Set<String> series(Scrape scrape) {
        return scrape.samples().stream()
                .filter(sample -> sample.name().startsWith(HTTP))
                .map(sample -> sample.name() + sample.labels())
                .collect(Collectors.toSet());
    }

    /** Requests that fail before a resource is found, which is where a framework has nothing but the path as sent. */
    private void sendNonsense(String word) {
        String path = "/v1/sources/" + word;
        given().get(path);
        given().get("/" + word);
        given().get("/openapi/" + word);
        given().get("/swagger-ui/" + word);
        given().options(path);
        given().request("DELETE", path);
        given().request(word.toUpperCase(Locale.ROOT), path);
        given().request(word.toUpperCase(Locale.ROOT), "/" + word);
        given().accept("text/html").get(path);
        given().body("x".repeat(70_000)).post(path);
        given().get("/v1/sources/" + word + "?x=" + "x".repeat(5_000));
        send("GET /v1/" + word + "%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", true);
        given().header("X-Large", "x".repeat(20_000)).get(path);
    }

    /** Sends bytes as they are, and reads the answer or breaks off before there is one. */
    private void send(String request, boolean reads) {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            if (reads) {
                socket.getInputStream().readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_request_that_is_broken_off_shows_no_path_either() throws InterruptedException {
        Map<String, String> brokenOff = Map.of("uri", "/v1/decisions", "method", "POST", "status", "RESET");

        send(
                "POST /v1/decisions?broken HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 100\r\n\r\n{",
                false);

        Scrape scrape = Scrape.when(() -> Scrape.now().sum(HTTP + "_count", brokenOff) > 0);
        assertThat(scrape.sum(HTTP + "_count", brokenOff)).isPositive();
        assertThat(scrape.text()).doesNotContain("broken");
    }

    @Test
    void the_metrics_carry_the_security_header_fields() {
        given().get("/q/metrics").then().statusCode(200).header("X-Content-Type-Options", "nosniff");
    }
}
