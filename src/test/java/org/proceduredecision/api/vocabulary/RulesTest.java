package org.proceduredecision.api.vocabulary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.binding.BoundFlag;
import org.proceduredecision.binding.BoundRelease;
import org.proceduredecision.binding.ProblemTable;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.clinical.Term;
import org.proceduredecision.dmn.DmnExport;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Selector.Subject;

/** The rules table and what the release says of itself. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulesTest {

    private static final String RULE = "sciatica-transforaminal-esi-acute";

    @Inject
    KnowledgeRelease release;

    private static JsonPath rules(String query) {
        return given().get("/v1/rules" + query).then().statusCode(200).extract().jsonPath();
    }

    private static String csv(String path) {
        return given().accept("text/csv")
                .get("/v1/rules" + path)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=utf-8;header=present")
                .extract()
                .asString();
    }

    @Test
    void the_table_is_whole_and_in_order() {
        List<String> ids = release.rules().stream().map(Rule::id).toList();

        assertThat(rules("").getList("id")).isEqualTo(ids);
    }

    @Test
    void rows_are_chosen_by_words() {
        JsonPath chosen = rules("?diagnosis=Lumbar radiculopathy&location=lumbar&procedure=TFESI");

        assertThat(chosen.getList("procedure")).isNotEmpty().containsOnly("transforaminal-esi");
        assertThat(chosen.getList("diagnosis")).containsOnly("sciatica");
    }

    @Test
    void an_unknown_word_is_not_understood() {
        given().get("/v1/rules?procedure=tfesii").then().statusCode(422).contentType("application/problem+json");
    }

    @Test
    void a_rule_shows_its_condition_evidence_checks_and_notes() {
        JsonPath rule = given().get("/v1/rules/" + RULE)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(rule.getString("when")).isEqualTo("pain-duration-weeks < 12");
        assertThat(rule.getString("agreement")).isNotBlank();
        assertThat(rule.getList("evidence.finding")).isNotEmpty().doesNotContainNull();
        assertThat(rule.getList("checks.kind")).contains("red-flag", "prerequisite", "contraindication");
        assertThat(rule.getList("notes.text")).isNotEmpty();
    }

    @Test
    void the_red_flags_of_a_rule_are_those_that_the_engine_looks_for_and_that_block_it() {
        BoundRelease bound = new BoundRelease(release);

        assertThat(release.rules())
                .allSatisfy(rule -> assertThat(redFlags(rule))
                        .containsExactlyInAnyOrderElementsOf(blocking(
                                rule,
                                bound.problem(
                                        only(release.terminology().diagnoses(), rule.diagnosis()),
                                        only(
                                                release.terminology().locations(),
                                                rule.locations().get(0))))));
    }

    private static List<String> redFlags(Rule rule) {
        return given().get("/v1/rules/" + rule.id()).jsonPath().getList("checks.findAll { it.kind == 'red-flag' }.id");
    }

    private List<String> blocking(Rule rule, ProblemTable problem) {
        Procedure procedure = only(release.terminology().procedures(), rule.procedure());
        Subject subject = new Subject(procedure, rule.diagnosis(), rule.id());
        return problem.flags().flags().stream()
                .map(BoundFlag::flag)
                .filter(flag -> flag.blocks().selects(subject))
                .map(RedFlag::id)
                .toList();
    }

    private static <T extends Term> T only(List<T> terms, String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void an_unknown_rule_is_not_found_in_either_form() {
        given().get("/v1/rules/nothing").then().statusCode(404).contentType("application/problem+json");
        given().accept("text/csv")
                .get("/v1/rules/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void the_table_is_served_as_csv_with_the_columns_of_its_file() {
        String table = csv("");

        assertThat(table)
                .startsWith("id,diagnosis,locations,when,procedure,role,step,recommendation,priority,rationale\r\n")
                .contains("\r\n" + RULE + ",sciatica,");
        assertThat(table.lines().count()).isEqualTo(release.rules().size() + 1L);
    }

    @Test
    void one_rule_is_served_as_csv_too() {
        assertThat(csv("/" + RULE).lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .startsWith(RULE + ",");
    }

    @Test
    void the_rows_chosen_are_served_as_a_dmn_model_too() {
        String model = dmn("?diagnosis=sciatica&location=lumbar&procedure=TFESI");

        assertThat(model)
                .startsWith(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<definitions xmlns=\"https://www.omg.org/spec/DMN/2")
                .contains("<decision id=\"Rules_sciatica\"", "<text>\"" + RULE + "\"</text>")
                .doesNotContain("row.sciatica-interlaminar", "Rules_knee")
                .isEqualTo(DmnExport.of(
                        release,
                        release.rules().stream()
                                .filter(rule -> rule.diagnosis().equals("sciatica")
                                        && rule.procedure().equals("transforaminal-esi"))
                                .toList()));
    }

    @Test
    void the_whole_table_is_a_dmn_model_with_every_character_of_it() {
        assertThat(dmn("")).isEqualTo(DmnExport.of(release, release.rules()));
    }

    @Test
    void a_word_that_is_not_known_is_a_problem_in_every_form() {
        given().accept("application/dmn+xml")
                .get("/v1/rules?procedure=tfesii")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    private static String dmn(String query) {
        return given().accept("application/dmn+xml")
                .get("/v1/rules" + query)
                .then()
                .statusCode(200)
                .header("Content-Type", "application/dmn+xml;charset=utf-8")
                .extract()
                .asString();
    }

    @Test
    void each_form_has_a_tag_of_its_own_by_which_a_client_keeps_it() {
        List<String> tags = Stream.of("application/json", "text/csv", "application/dmn+xml")
                .map(form -> given().accept(form).get("/v1/rules").header("ETag"))
                .toList();

        assertThat(tags).doesNotHaveDuplicates().doesNotContainNull();
        given().accept("application/dmn+xml")
                .header("If-None-Match", tags.get(2))
                .get("/v1/rules")
                .then()
                .statusCode(304);
    }

    @Test
    void the_release_says_what_it_is() {
        JsonPath knowledge =
                given().get("/v1/knowledge").then().statusCode(200).extract().jsonPath();

        assertThat(knowledge.getString("digest")).isEqualTo(release.digest());
        assertThat(knowledge.getString("engineVersion")).isNotBlank();
        assertThat(knowledge.getInt("counts.find { it.table == 'rules' }.rows"))
                .isEqualTo(release.rules().size());
        assertThat(knowledge.getInt("counts.find { it.table == 'evidence' }.verified"))
                .isPositive();
        assertThat(knowledge.getList("counts.table")).hasSize(Table.values().length);
        assertThat(knowledge.getMap("sourceAttributes")).isNotEmpty();
    }
}
