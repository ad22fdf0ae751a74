package org.proceduredecision.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.proceduredecision.api.openapi.Examples;
import org.proceduredecision.api.openapi.Examples.Example;
import org.yaml.snakeyaml.Yaml;

/** The description of the API against the committed one, and its examples against the live service. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContractTest {

    /** Set by the profile that refreshes the description: examples are then written instead of compared. */
    private static final boolean REFRESH = Boolean.getBoolean("openapi.refresh");

    private static final String HOW_TO_REFRESH = "mvn -Popenapi package refreshes openapi/ and its examples";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CHANGES_WITH_EVERY_RELEASE = List.of("decisionId", "knowledge");

    @Test
    void the_committed_yaml_is_the_live_one() throws IOException {
        Object live = new Yaml()
                .load(given().queryParam("format", "yaml").get("/openapi").asString());

        Object committed = new Yaml().load(Files.readString(Path.of("openapi/openapi.yaml")));
        assertThat(REFRESH || live.equals(committed)).as(HOW_TO_REFRESH).isTrue();
    }

    @Test
    void the_committed_json_is_the_live_one() throws IOException {
        JsonNode committed = JSON.readTree(Path.of("openapi/openapi.json").toFile());

        assertThat(REFRESH || document().equals(committed)).as(HOW_TO_REFRESH).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> examples_are_what_the_service_answers() {
        return Examples.all().stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> check(example)));
    }

    private static void check(Example example) throws IOException {
        JsonNode answer = JSON.readTree(given().contentType("application/json")
                .body(example.request().toString())
                .queryParam("explain", example.explain())
                .post("/v1/decisions")
                .then()
                .statusCode(example.status())
                .extract()
                .asString());

        if (REFRESH) {
            write(example, answer);
        } else {
            assertThat(stable(example.answer())).as(HOW_TO_REFRESH).isEqualTo(stable(answer));
        }
    }

    private static JsonNode stable(JsonNode answer) {
        return ((ObjectNode) answer.deepCopy()).remove(CHANGES_WITH_EVERY_RELEASE);
    }

    private static void write(Example example, JsonNode answer) throws IOException {
        Example refreshed = new Example(
                example.name(), example.summary(), example.explain(), example.request(), example.status(), answer);
        for (String root : List.of("src/main/resources", "target/classes")) {
            Path file = Path.of(root, Examples.FOLDER, example.name() + ".json");
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(refreshed) + "\n");
        }
    }

    @Test
    void every_type_and_member_is_described() {
        List<String> undescribed = new ArrayList<>();

        schemas().forEach((name, schema) -> {
            if (!schema.has("description")) {
                undescribed.add(name);
            }
            schema.path("properties").properties().stream()
                    .filter(member -> !member.getValue().has("description"))
                    .forEach(member -> undescribed.add(name + "." + member.getKey()));
        });

        assertThat(undescribed).isEmpty();
    }

    @Test
    void no_member_is_of_any_type_at_all() {
        List<String> untyped = new ArrayList<>();

        schemas()
                .forEach((name, schema) -> schema.path("properties").properties().stream()
                        .filter(member -> !isTyped(member.getValue()))
                        .forEach(member -> untyped.add(name + "." + member.getKey())));

        assertThat(untyped).isEmpty();
    }

    private static boolean isTyped(JsonNode member) {
        boolean isOpenObject = member.path("type").asText().equals("object") && !member.has("additionalProperties");
        return member.has("$ref") || member.has("type") && !isOpenObject;
    }

    @Test
    void every_operation_has_a_name_for_generated_clients_and_names_its_problems() {
        List<JsonNode> operations = operations();

        assertThat(operations).allSatisfy(operation -> {
            assertThat(operation.path("operationId").asText()).matches("[a-z][A-Za-z]+");
            assertThat(operation.path("summary").asText()).isNotBlank();
            assertThat(operation.path("description").asText()).isNotBlank();
            assertThat(operation.path("responses").has("400")).isTrue();
            assertThat(operation.path("responses").has("500")).isTrue();
        });
        assertThat(operations.stream()
                        .map(operation -> operation.path("operationId").asText()))
                .doesNotHaveDuplicates()
                .hasSize(18);
    }

    @Test
    void every_reference_leads_somewhere() {
        JsonNode document = document();

        List<String> dangling = document.findValuesAsText("$ref").stream()
                .filter(reference -> document.at(reference.substring(1)).isMissingNode())
                .toList();

        assertThat(dangling).isEmpty();
    }

    private static JsonNode document() {
        try {
            return JSON.readTree(
                    given().queryParam("format", "json").get("/openapi").asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, JsonNode> schemas() {
        Map<String, JsonNode> schemas = new LinkedHashMap<>();
        document().at("/components/schemas").properties().forEach(each -> schemas.put(each.getKey(), each.getValue()));
        return schemas;
    }

    private static List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        document().path("paths").forEach(path -> path.forEach(operations::add));
        return operations;
    }
}
