package org.proceduredecision.api.vocabulary;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.proceduredecision.knowledge.CoverageCriterion;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Payer;

/** The vocabulary endpoints. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VocabularyTest {

    @Inject
    KnowledgeRelease release;

    private static JsonPath get(String uri) {
        return given().get(uri).then().statusCode(200).extract().jsonPath();
    }

    private static List<String> ids(String uri) {
        return get(uri).getList("id");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/locations, low-back",
        "/v1/locations?q=SI joint, sacroiliac",
        "/v1/locations?q=LÚMBAR, low-back",
        "/v1/diagnoses, sciatica",
        "/v1/diagnoses?q=slipped disc, sciatica",
        "/v1/diagnoses?location=knee joint, knee-osteoarthritis",
        "/v1/procedures?q=tfesi, transforaminal-esi",
        "/v1/procedures?diagnosis=sciatica, transforaminal-esi",
        "/v1/procedures?location=knee&diagnosis=arthritis, genicular-nerve-rfa",
        "/v1/procedures?class=neuraxial, transforaminal-esi",
        "/v1/procedures?category=injection&q=epidural, transforaminal-esi",
        "/v1/facts?q=pregnan, pregnant",
        "/v1/facts?group=red-flag, saddle-anaesthesia",
        "/v1/sources?kind=guideline&q=NICE, nice-ng59",
        "/v1/sources?diagnosis=sciatica&procedure=tfesi, nice-ng59",
        "/v1/coverage, cms",
        "/v1/coverage?q=medicare, cms"
    })
    void a_list_can_be_searched_and_filtered(String uri, String found) {
        assertThat(ids(uri)).contains(found);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/locations?q=knee, low-back",
        "/v1/diagnoses?location=knee, sciatica",
        "/v1/procedures?diagnosis=sciatica, genicular-nerve-rfa",
        "/v1/procedures?class=implant, transforaminal-esi",
        "/v1/facts?group=course, pregnant",
        "/v1/sources?kind=trial, nice-ng59"
    })
    void what_is_not_chosen_is_left_out(String uri, String leftOut) {
        assertThat(ids(uri)).doesNotContain(leftOut);
    }

    @ParameterizedTest
    @CsvSource({"pregnant, icd-10-cm, Z33.1", "inr, loinc, 6301-6", "antithrombotics, rxnorm, 1364430"})
    void a_fact_leads_to_its_codes(String fact, String system, String code) {
        assertThat(get("/v1/facts/" + fact).getList("codes.findAll { it.system == '" + system + "' }.code"))
                .contains(code);
    }

    @Test
    void a_payer_leads_to_its_criteria() {
        assertThat(get("/v1/coverage/cms").getList("criteria.findAll { it.policy == 'L38773' }.appliesTo"))
                .isNotEmpty()
                .allSatisfy(selector -> assertThat(selector.toString()).contains("medial-branch-rfa"));
        assertThat(get("/v1/coverage?q=medicare").getInt("find { it.id == 'cms' }.criteria"))
                .isEqualTo(get("/v1/coverage/cms").getList("criteria").size());
    }

    @Test
    void each_payer_has_its_own_criteria_and_names_their_policies() {
        JsonPath list = get("/v1/coverage");

        for (Payer payer : release.coverage().payers()) {
            List<CoverageCriterion> own = release.coverage().criteria().stream()
                    .filter(row -> row.payer().equals(payer.id()))
                    .toList();

            assertThat(get("/v1/coverage/" + payer.id()).getList("criteria.id", String.class))
                    .containsExactlyInAnyOrderElementsOf(
                            own.stream().map(CoverageCriterion::id).toList());
            assertThat(list.getList("find { it.id == '" + payer.id() + "' }.policies", String.class))
                    .containsExactlyElementsOf(own.stream()
                            .map(CoverageCriterion::policy)
                            .sorted()
                            .distinct()
                            .toList());
        }
    }

    @Test
    void a_location_leads_to_its_diagnoses() {
        JsonPath knee = get("/v1/locations/knee");

        assertThat(knee.getBoolean("diagnoses.find { it.id == 'knee-osteoarthritis' }.covered"))
                .isTrue();
    }

    @Test
    void a_diagnosis_leads_to_its_rules_and_codes() {
        JsonPath sciatica = get("/v1/diagnoses/sciatica");

        assertThat(sciatica.getBoolean("covered")).isTrue();
        assertThat(sciatica.getList("rules.procedure")).contains("transforaminal-esi");
        assertThat(sciatica.getList("codes.system")).contains("icd-10-cm");
        assertThat(sciatica.getMap("implies[0]")).containsEntry("fact", "radicular-pain");
    }

    @Test
    void a_procedure_leads_to_what_it_is_offered_for() {
        JsonPath injection = get("/v1/procedures/transforaminal-esi");

        assertThat(injection.getList("indicatedFor.id")).contains("sciatica");
        assertThat(injection.getList("rules.diagnosis")).contains("sciatica");
    }

    @Test
    void a_fact_leads_to_who_reads_it() {
        JsonPath duration = get("/v1/facts/pain-duration-weeks");

        assertThat(duration.getString("unit")).isEqualTo("weeks");
        assertThat(duration.getInt("maximum")).isEqualTo(5200);
        assertThat(duration.getList("readBy.table")).contains("rules");
    }

    @Test
    void a_source_leads_to_the_rows_that_cite_it() {
        assertThat(get("/v1/sources/nice-ng59").getList("citedBy.table")).contains("evidence");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/locations/, knee",
        "/v1/diagnoses/, sciatica",
        "/v1/procedures/, transforaminal-esi",
        "/v1/facts/, pregnant",
        "/v1/sources/, nice-ng59"
    })
    void a_page_has_the_members_of_its_row_beside_its_links(String table, String id) {
        assertThat(get(table + id).getString("id")).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/locations/nee, knee",
        "/v1/diagnoses/sciatika, sciatica",
        "/v1/procedures/transforaminal-es, transforaminal-esi",
        "/v1/facts/pregnan, pregnant",
        "/v1/sources/nice-ng5, nice-ng59"
    })
    void an_unknown_id_is_not_found_and_near_ones_are_named(String uri, String near) {
        Response answer = given().get(uri);

        answer.then().statusCode(404).contentType("application/problem+json");
        assertThat(answer.jsonPath().getList("errors[0].suggestions")).contains(near);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/diagnoses?location=nee, 422, /location",
        "/v1/procedures?class=neuraxal, 422, /class",
        "/v1/procedures?category=injecton, 422, /category",
        "/v1/facts?group=red-flags, 422, /group",
        "/v1/sources?kind=guidelines, 422, /kind",
        "/v1/locations?location=knee, 400, /location",
        "/v1/locations/knee?q=x, 400, /q"
    })
    void a_wrong_query_is_refused_with_its_place(String uri, int status, String pointer) {
        Response answer = given().get(uri);

        answer.then().statusCode(status).contentType("application/problem+json");
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
    }

    @Test
    void a_word_that_is_too_long_is_refused_under_the_name_of_its_parameter() {
        Response answer = given().get("/v1/procedures?class=" + "x".repeat(201));

        answer.then().statusCode(400);
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/class");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/locations",
                "/v1/locations/knee",
                "/v1/diagnoses",
                "/v1/procedures",
                "/v1/facts",
                "/v1/sources",
                "/v1/rules",
                "/v1/knowledge"
            })
    void who_has_the_release_already_gets_no_body(String uri) {
        String tag = given().get(uri).header("ETag");

        given().header("If-None-Match", tag).get(uri).then().statusCode(304);
    }

    @Test
    void an_unknown_id_is_not_found_whatever_the_caller_has() {
        given().header("If-None-Match", "*").get("/v1/locations/nowhere").then().statusCode(404);
    }
}
