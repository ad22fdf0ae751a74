package org.proceduredecision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The README promises nothing that the service does not keep. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadmeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_answer_shown_is_the_answer_given() throws IOException {
        String request = first("-d '\\s*(\\{.*?})'");
        String shown = first("```json\\s+(\\{.*?})\\s+```");

        String given = post("/v1/decisions?explain=brief", request)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(withoutHashes(given)).isEqualTo(withoutHashes(shown));
    }

    @Test
    void each_request_to_try_answers_as_said() throws IOException {
        List<String> requests = all("\\| `(\\{.*?})` \\|").stream()
                .map(request -> request.replace("\\|", "|"))
                .toList();

        assertThat(requests).hasSize(7);
        assertThat(requests.subList(0, 6))
                .allSatisfy(request -> post("/v1/decisions", request).then().statusCode(200));
        post("/v1/decisions", requests.get(6)).then().statusCode(422);
    }

    @Test
    void it_can_be_read_in_a_few_minutes() throws IOException {
        assertThat(readme().lines()).hasSizeLessThanOrEqualTo(150);
    }

    private static Response post(String path, String request) {
        return given().contentType("application/json").body(request).post(path);
    }

    private static JsonNode withoutHashes(String json) throws IOException {
        ObjectNode tree = (ObjectNode) JSON.readTree(json);
        tree.remove("decisionId");
        ((ObjectNode) tree.get("knowledge")).remove("digest");
        return tree;
    }

    private static String first(String pattern) throws IOException {
        return all(pattern).get(0);
    }

    private static List<String> all(String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(readme())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
