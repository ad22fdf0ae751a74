package org.proceduredecision.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Failures around the resources: each is answered with a problem document. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EdgeProblemsTest {

    private static final String SCIATICA = "{\"location\":\"low-back\",\"diagnosis\":\"sciatica\"}";

    @TestHTTPResource("/")
    URI service;

    private static void assertProblem(Response answer, ProblemType type) {
        answer.then().statusCode(type.status()).contentType(ProblemDetail.MEDIA_TYPE);
        assertThat(answer.jsonPath().getString("type")).isEqualTo(type.uri().toString());
        assertThat(answer.jsonPath().getString("title")).isEqualTo(type.title());
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/v1", "/v1/nothing", "/q/nothing", "/swagger-ui/nothing.html", "/v1/rules/x/y"})
    void an_unknown_path_is_not_found(String path) {
        assertProblem(given().get(path), ProblemType.NOT_FOUND);
    }

    @Test
    void a_browser_gets_a_problem_too() {
        assertProblem(given().accept("text/html").get("/nothing"), ProblemType.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "PATCH", "TRACE", "BREW"})
    void a_wrong_method_is_told_the_right_ones(String method) {
        Response answer = given().request(method, "/v1/decisions");

        assertProblem(answer, ProblemType.METHOD_NOT_ALLOWED);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void pages_are_read_only() {
        Response answer = given().contentType("application/json").body("{}").post("/v1/locations/knee");

        assertProblem(answer, ProblemType.METHOD_NOT_ALLOWED);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void options_names_the_methods() {
        assertThat(given().options("/v1/decisions").header("Allow")).contains("GET", "POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "application/pdf;q=1"})
    void a_media_type_that_nobody_serves_is_not_acceptable(String accept) {
        assertProblem(
                given().accept(accept).get("/v1/decisions?location=low-back&diagnosis=sciatica"),
                ProblemType.NOT_ACCEPTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "nonsense"})
    void a_body_of_another_media_type_is_not_read(String contentType) throws IOException {
        String answer = raw("POST /v1/decisions HTTP/1.1\r\nHost: x\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + SCIATICA.length() + "\r\nConnection: close\r\n\r\n" + SCIATICA);

        assertThat(answer)
                .startsWith("HTTP/1.1 415 ")
                .contains("problem-type:proceduredecision:unsupported-media-type");
    }

    @Test
    void a_body_of_64_kibibytes_is_read() {
        String padded = SCIATICA + " ".repeat(Limits.BODY_BYTES - SCIATICA.length());

        given().contentType("application/json")
                .body(padded)
                .post("/v1/decisions")
                .then()
                .statusCode(200);
    }

    @Test
    void one_byte_more_is_too_large() {
        String padded = SCIATICA + " ".repeat(Limits.BODY_BYTES - SCIATICA.length() + 1);

        assertProblem(
                given().contentType("application/json").body(padded).post("/v1/decisions"), ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void a_body_of_unknown_length_is_measured_while_it_is_read() throws IOException {
        String chunk = "4000\r\n" + " ".repeat(0x4000) + "\r\n";

        String answer = raw("POST /v1/decisions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(5) + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("problem-type:proceduredecision:body-too-large");
    }

    @Test
    void a_uri_that_is_too_long_is_refused() {
        assertProblem(given().get("/v1/decisions?diagnosis=" + "x".repeat(5000)), ProblemType.URI_TOO_LONG);
    }

    @Test
    void header_fields_that_are_too_large_are_refused() {
        assertProblem(
                given().header("X-Large", "x".repeat(20_000)).get("/v1/knowledge"), ProblemType.HEADERS_TOO_LARGE);
    }

    static Stream<String> brokenRequests() {
        return Stream.of(
                "GET /v1/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /v1/decisions?diagnosis=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /v1/knowledge HTTP/1.1\r\nConnection: close\r\n\r\n");
    }

    @ParameterizedTest
    @MethodSource("brokenRequests")
    void a_request_with_a_broken_path_or_without_a_host_is_invalid(String request) throws IOException {
        assertThat(raw(request))
                .startsWith("HTTP/1.1 400 ")
                .contains(ProblemDetail.MEDIA_TYPE)
                .contains("problem-type:proceduredecision:invalid-request");
    }

    @Test
    void a_bar_in_a_uri_needs_no_escape() throws IOException {
        String answer = raw("GET /v1/decisions?diagnosis=icd-10-cm|M54.42&explain=brief HTTP/1.1\r\nHost: x\r\n"
                + "Connection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("sciatica");
    }

    @Test
    void problems_carry_the_security_header_fields() {
        given().get("/nothing")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
