package org.proceduredecision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What {@code src/docs/regulatory.md} says of where things are is where they are. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegulatoryDocTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| \\d+ \\|.*$");
    private static final Pattern MEMBER = Pattern.compile("`(decision|knowledge):([^`]+)`");
    private static final String REQUEST = """
            {"location": "low-back", "diagnosis": "sciatica", "coverage": ["cms"],
             "facts": {"pain-duration-weeks": 8, "conservative-care-weeks": 6, "age-years": 66, "root-levels": 1,
                       "imaging-concordant": true, "antithrombotics": ["apixaban"]}}
            """;

    @Test
    void every_attribute_and_field_has_a_row() throws IOException {
        assertThat(all(ROW)).hasSize(13 + 26);
    }

    @Test
    void every_member_named_is_in_the_answers() throws IOException {
        JsonNode decision = tree(given().contentType("application/json")
                .body(REQUEST)
                .post("/v1/decisions?explain=full")
                .asString());
        JsonNode knowledge = tree(given().get("/v1/knowledge").asString());

        assertThat(all(MEMBER)).hasSizeGreaterThan(50).allSatisfy(member -> {
            JsonNode answer = member.group(1).equals("decision") ? decision : knowledge;
            assertThat(answer.at(pointer(member.group(2))).isMissingNode())
                    .as(member.group())
                    .isFalse();
        });
    }

    private static String pointer(String path) {
        return "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private static List<MatchResult> all(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(Path.of("src/docs/regulatory.md")))
                .results()
                .toList();
    }
}
