package org.proceduredecision.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.WireName;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.loading.ReleaseFiles;
import org.proceduredecision.loading.ReleaseLoader;
import org.proceduredecision.request.Understanding.NotUnderstood;
import org.proceduredecision.request.Understanding.Understood;

/** What words, codes and facts of a request mean, over the shipped release. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequestReaderTest {

    private static final KnowledgeRelease RELEASE =
            ReleaseLoader.load(ReleaseFiles.shipped()).release().orElseThrow();
    private static final RequestReader READER = new RequestReader(RELEASE);

    private static Understanding read(String location, String side, String diagnosis, Map<String, FactValue> facts) {
        return READER.read(new DecisionRequest(location, side, diagnosis, facts, List.of(), List.of()));
    }

    private static Question understood(Understanding understanding) {
        assertThat(understanding).isInstanceOf(Understood.class);
        return ((Understood) understanding).question();
    }

    private static List<String> faults(Understanding understanding) {
        assertThat(understanding).isInstanceOf(NotUnderstood.class);
        return ((NotUnderstood) understanding)
                .faults().stream()
                        .map(fault -> fault.pointer() + " " + fault.code())
                        .toList();
    }

    private static Fact fact(String id) {
        return RELEASE.terminology().facts().find(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "low-back, sciatica, low-back, sciatica",
        "Lower Back, SCIATICA, low-back, sciatica",
        "LUMBAR_SPINE, lumbar radiculopathy, low-back, sciatica",
        "lúmbar, Sci-atica, low-back, sciatica",
        "knee, arthritis, knee, knee-osteoarthritis",
        "neck, stenosis, neck, cervical-spinal-stenosis",
        "upper-back, stenosis, upper-back, thoracic-spinal-stenosis",
        "leg, radiculopathy, leg, sciatica",
        "SIJ, arthritis, sacroiliac, sacroiliac-joint-pain",
        "thumb, arthritis, wrist-hand, thumb-cmc-arthritis",
        "low-back, M54.16, low-back, ",
        "low-back, icd-10-cm|M54.16, low-back, sciatica",
        "low-back, icd-10-cm|m5416, low-back, sciatica",
        "leg, http://hl7.org/fhir/sid/icd-10-cm|M54.42, leg, sciatica",
        "'', icd-10-cm|M54.42, low-back, sciatica",
        "'', icd-10-cm|M17.11, knee, knee-osteoarthritis",
        "'', knee OA, knee, knee-osteoarthritis",
        "low-back, icd-10-cm|M47.819, low-back, lumbar-facet-arthropathy",
        "neck, icd-10-cm|M47.819, neck, cervical-facet-pain"
    })
    void words_and_codes_name_a_problem(String location, String diagnosis, String place, String meant) {
        Understanding understanding = read(location, "", diagnosis, Map.of());

        if (meant == null) {
            assertThat(faults(understanding)).containsExactly("/diagnosis unknown-diagnosis");
        } else {
            assertThat(understood(understanding).location().id()).isEqualTo(place);
            assertThat(understood(understanding).diagnosis().id()).isEqualTo(meant);
            assertThat(understood(understanding).matched()).isEqualTo(diagnosis);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "low-back, '', sciatia, /diagnosis unknown-diagnosis",
        "low-bak, '', sciatica, /location unknown-location",
        "knee, '', sciatica, /location diagnosis-not-at-location",
        "'', '', sciatica, /location location-required",
        "'', '', arthritis, /location location-required",
        "'', '', icd-10-cm|M47.819, /location location-required",
        "low-back, '', icd-11|M54.16, /diagnosis unknown-code-system",
        "low-back, '', icd-10-cm|Z99, /diagnosis unknown-code",
        "knee, '', icd-10-cm|M54.16, /location diagnosis-not-at-location",
        "low-back, right, icd-10-cm|M54.42, /side side-contradicted",
        "low-back, up, sciatica, /side unknown-side",
        "low-back, '', '', /diagnosis required"
    })
    void what_is_not_understood_is_a_fault_of_its_place(String location, String side, String diagnosis, String fault) {
        assertThat(faults(read(location, side, diagnosis, Map.of()))).containsExactly(fault);
    }

    @Test
    void a_code_states_side_and_facts() {
        Question coded = understood(read("", "", "icd-10-cm|M54.42", Map.of()));
        Question claudication = understood(read("", "", "icd-10-cm|M48.062", Map.of()));

        assertThat(coded.resolved().side()).map(WireName::wireName).contains("left");
        assertThat(claudication.facts().value(fact("neurogenic-claudication"))).isEqualTo(FactValue.of(true));
        assertThat(claudication.facts().basis(fact("neurogenic-claudication"))).isEqualTo(Basis.IMPLIED);
        assertThat(claudication.resolved().facts()).containsEntry("neurogenic-claudication", FactValue.of(true));
    }

    @Test
    void a_code_for_both_sides_accepts_either() {
        Question question = understood(read("", "left", "icd-10-cm|M17.0", Map.of()));

        assertThat(question.resolved().side()).map(WireName::wireName).contains("left");
    }

    @Test
    void a_code_for_both_sides_goes_with_a_place_on_one() {
        Question question = understood(read("snomed-ct|37117007", "", "icd-10-cm|M16.0", Map.of()));

        assertThat(question.resolved().side()).map(WireName::wireName).contains("right");
    }

    @Test
    void what_the_diagnosis_states_cannot_be_denied() {
        assertThat(faults(read("low-back", "", "sciatica", Map.of("radicular-pain", FactValue.of(false)))))
                .containsExactly("/facts/radicular-pain contradiction");
    }

    @Test
    void what_a_fact_implies_is_known_and_cannot_be_denied() {
        Map<String, FactValue> relief = Map.of("previous-rfa-relief-weeks", FactValue.of(BigDecimal.TEN));
        Map<String, FactValue> denied =
                Map.of("previous-rfa-relief-weeks", FactValue.of(BigDecimal.TEN), "previous-rfa", FactValue.of(false));

        PatientFacts facts = understood(read("knee", "", "arthritis", relief)).facts();

        assertThat(facts.value(fact("previous-rfa"))).isEqualTo(FactValue.of(true));
        assertThat(faults(read("knee", "", "arthritis", denied))).containsExactly("/facts/previous-rfa contradiction");
    }

    @Test
    void every_fault_is_named_at_once() {
        DecisionRequest request = new DecisionRequest(
                "kne",
                "up",
                "artritis",
                Map.of(
                        "pain-score", FactValue.of(BigDecimal.valueOf(11)),
                        "pregnant", FactValue.of("yes"),
                        "pregnan", FactValue.of(true),
                        "stenosis-type", FactValue.of("centrl"),
                        "antithrombotics", FactValue.of(List.of("apixaban", "aspirine")),
                        "side", FactValue.of("left")),
                List.of("safty"),
                List.of("TFESY", "class:nerv-block", "snomed-ct|1"),
                List.of("cms", "aetnna"));

        assertThat(faults(READER.read(request)))
                .containsExactlyInAnyOrder(
                        "/side unknown-side",
                        "/location unknown-location",
                        "/diagnosis unknown-diagnosis",
                        "/facts/pain-score out-of-range",
                        "/facts/pregnant wrong-type",
                        "/facts/pregnan unknown-fact",
                        "/facts/stenosis-type unknown-value",
                        "/facts/antithrombotics unknown-value",
                        "/facts/side unknown-fact",
                        "/assumeAbsent/0 unknown-group",
                        "/procedures/0 unknown-procedure",
                        "/procedures/1 unknown-class",
                        "/procedures/2 unknown-code",
                        "/coverage/1 unknown-payer");
    }

    @Test
    void missing_facts_are_assumed_for_the_groups_named_and_no_others() {
        PatientFacts facts = assuming(Map.of(), "safety");

        assertThat(facts.value(fact("diabetes"))).isEqualTo(FactValue.of(false));
        assertThat(facts.basis(fact("diabetes"))).isEqualTo(Basis.ASSUMED);
        assertThat(facts.value(fact("antithrombotics"))).isEqualTo(FactValue.of(List.of()));
        assertThat(facts.value(fact("hba1c-percent"))).isEqualTo(FactValue.of(new BigDecimal("5.4")));
        assertThat(facts.knows(fact("fever"))).isFalse();
    }

    @Test
    void what_is_known_otherwise_is_not_assumed() {
        Map<String, FactValue> known =
                Map.of("diabetes", FactValue.of(true), "antithrombotics", FactValue.of(List.of("warfarin")));

        PatientFacts facts = assuming(known, "safety");

        assertThat(facts.value(fact("diabetes"))).isEqualTo(FactValue.of(true));
        assertThat(facts.knows(fact("hba1c-percent"))).isFalse();
        assertThat(facts.knows(fact("inr"))).isFalse();
    }

    private static PatientFacts assuming(Map<String, FactValue> facts, String group) {
        return understood(READER.read(new DecisionRequest("knee", "", "arthritis", facts, List.of(group), List.of())))
                .facts();
    }

    @ParameterizedTest
    @CsvSource({
        "low-back, sciatica, TFESI, transforaminal-esi",
        "neck, cervical radiculopathy, TFESI, cervical-transforaminal-esi",
        "knee, arthritis, RFA, genicular-nerve-rfa",
        "low-back, arthritis, RFA, medial-branch-rfa",
        "low-back, sciatica, medial-branch-rfa, medial-branch-rfa",
        "neck, cervical facet pain, medial branch block, cervical-medial-branch-block",
        "neck, cervical radiculopathy, medial branch block, cervical-medial-branch-block",
        "neck, cervical facet pain, medial-branch-block, medial-branch-block",
        "knee, arthritis, viscosupplementation, knee-hyaluronic-acid-injection"
    })
    void a_word_for_procedures_means_those_with_a_rule_here(
            String location, String diagnosis, String word, String procedure) {
        Question question = understood(
                READER.read(new DecisionRequest(location, "", diagnosis, Map.of(), List.of(), List.of(word))));

        assertThat(question.procedures().ids()).containsExactly(procedure);
    }

    @Test
    void a_class_means_its_members_with_a_rule_here() {
        Question question = understood(READER.read(new DecisionRequest(
                "low-back", "", "sciatica", Map.of(), List.of(), List.of("class:epidural-steroid-injection"))));

        assertThat(question.procedures().ids())
                .containsExactlyInAnyOrder("transforaminal-esi", "interlaminar-esi", "caudal-esi");
    }

    @Test
    void a_class_without_a_member_here_stays_a_class_however_it_is_written() {
        Question question = understood(READER.read(new DecisionRequest(
                "knee", "", "arthritis", Map.of(), List.of(), List.of("CLASS:Epidural steroid injection"))));

        assertThat(question.procedures().ids()).isEmpty();
        assertThat(question.procedures().resolved()).containsExactly("class:epidural-steroid-injection");
    }

    @Test
    void near_words_are_suggested_for_an_unknown_class_or_payer() {
        Understanding understanding = READER.read(new DecisionRequest(
                "low-back", "", "sciatica", Map.of(), List.of(), List.of("class:nerv-block"), List.of("aetnna")));

        assertThat(((NotUnderstood) understanding).faults())
                .extracting(RequestFault::pointer, fault -> fault.suggestions().get(0))
                .containsExactly(tuple("/procedures/0", "class:nerve-block"), tuple("/coverage/0", "aetna"));
    }

    @Test
    void who_names_a_class_without_its_prefix_is_shown_how() {
        Understanding understanding = READER.read(
                new DecisionRequest("low-back", "", "sciatica", Map.of(), List.of(), List.of("nerve block")));

        assertThat(((Understanding.NotUnderstood) understanding).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.suggestions()).first().isEqualTo("class:nerve-block"));
    }
}
