package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.HoldPlan;
import org.proceduredecision.answer.MissingFact;
import org.proceduredecision.answer.Reason;
import org.proceduredecision.fixture.Patient;
import org.proceduredecision.fixture.SmallRelease;

/** What an answer says beside where each procedure stands: order, plan, missing facts, filter, depth, identity. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerTest {

    private static final DecisionEngine ENGINE = SmallRelease.unchanged().engine();

    private static List<String> ids(Decision decision) {
        return decision.candidates().stream().map(each -> each.procedure().id()).toList();
    }

    private static List<HoldPlan> plan(Decision decision, String procedure) {
        return decision.candidates().stream()
                .filter(each -> each.procedure().id().equals(procedure))
                .map(Candidate::antithromboticPlan)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eligible_candidates_come_first_the_others_by_step() {
        Decision decision = Patient.kneeArthritis()
                .fact("diagnostic-block-relief-percent", 20)
                .otherwiseWell()
                .decidedBy(ENGINE);

        assertThat(ids(decision))
                .containsExactly("knee-steroid-injection", "genicular-nerve-block", "genicular-nerve-rfa");
        assertThat(decision.candidates()).extracting(Candidate::rank).containsExactly(1, 2, 3);
    }

    @Test
    void relative_contraindications_present_rank_below_their_equals() {
        DecisionEngine engine = SmallRelease.unchanged()
                .with(
                        "contraindications.csv",
                        "ci-old,knee-steroid-injection,age-years >= 80,relative,Old age.,,,false")
                .engine();

        assertThat(ids(Patient.kneeArthritis()
                        .fact("age-years", 85)
                        .fact("diagnostic-block-relief-percent", 80)
                        .otherwiseWell()
                        .decidedBy(engine)))
                .containsExactly("genicular-nerve-rfa", "genicular-nerve-block", "knee-steroid-injection");
    }

    @Test
    void a_drug_that_is_taken_has_a_plan_for_the_procedures_bleeding_risk() {
        Decision decision =
                Patient.sciaticaFor(8).taking("apixaban").fact("age-years", 50).decidedBy(ENGINE);

        assertThat(plan(decision, "transforaminal-esi")).singleElement().satisfies(row -> {
            assertThat(row.drug()).isEqualTo("apixaban");
            assertThat(row.hold()).isEqualTo("3 days");
            assertThat(row.holdIfRaised()).isEmpty();
        });
    }

    @Test
    void a_bleeding_factor_puts_the_next_stratum_beside_it_and_is_named() {
        Decision decision =
                Patient.kneeArthritis().taking("warfarin").fact("age-years", 80).decidedBy(ENGINE);

        assertThat(plan(decision, "knee-steroid-injection")).singleElement().satisfies(row -> {
            assertThat(row.hold()).isEqualTo("no hold");
            assertThat(row.holdIfRaised()).isEqualTo("5 days and normal INR");
            assertThat(row.raisedBy()).containsExactly("bf-older-age");
        });
    }

    @Test
    void a_variant_that_the_facts_rule_out_is_not_in_the_plan() {
        DecisionEngine engine = SmallRelease.unchanged()
                .with(
                        "antithrombotics.csv",
                        "at-apixaban-old,apixaban,in old age,age-years >= 80,5 days,5 days,5 days,,,false")
                .engine();

        assertThat(plan(
                        Patient.sciaticaFor(8)
                                .taking("apixaban")
                                .fact("age-years", 50)
                                .decidedBy(engine),
                        "transforaminal-esi"))
                .extracting(HoldPlan::hold)
                .containsExactly("3 days");
        assertThat(plan(Patient.sciaticaFor(8).taking("apixaban").decidedBy(engine), "transforaminal-esi"))
                .extracting(HoldPlan::hold)
                .containsExactly("3 days", "5 days");
    }

    @Test
    void missing_facts_come_in_the_order_in_which_a_clinic_asks() {
        Decision decision = Patient.with("sciatica", "low-back").decidedBy(ENGINE);

        assertThat(decision.missingFacts())
                .extracting(MissingFact::fact)
                .containsExactly(
                        "pain-duration-weeks",
                        "conservative-care-weeks",
                        "side",
                        "pregnant",
                        "fever",
                        "saddle-anaesthesia",
                        "antithrombotics",
                        "inr");
    }

    @Test
    void a_missing_fact_names_the_candidate_that_obtains_it() {
        Decision decision = Patient.kneeArthritis().otherwiseWell().decidedBy(ENGINE);

        assertThat(decision.missingFacts())
                .filteredOn(missing -> missing.fact().equals("diagnostic-block-relief-percent"))
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.decisive()).contains(true);
                    assertThat(missing.obtainedBy()).containsExactly("genicular-nerve-block");
                    assertThat(missing.affects()).containsExactly("genicular-nerve-rfa");
                });
    }

    @Test
    void what_every_candidate_waits_for_is_said_once() {
        Decision decision = Patient.kneeArthritis().decidedBy(ENGINE);

        assertThat(decision.waitingFor()).containsExactly("fever");
        assertThat(decision.candidates())
                .allSatisfy(each -> assertThat(each.waitingFor()).doesNotContain("fever"));
    }

    @Test
    void an_assumed_value_is_marked_as_assumed_and_an_implied_one_as_implied() {
        Decision decision =
                Patient.sciaticaFor(8).otherwiseWell().side("bilateral").decidedBy(ENGINE);

        assertThat(decision.alerts().get(0).tests())
                .filteredOn(test -> test.fact().equals("radicular-pain"))
                .singleElement()
                .satisfies(test -> assertThat(test.basis()).contains(Basis.IMPLIED));
        assertThat(decision.excluded().get(0).checks())
                .filteredOn(check -> check.id().equals("ci-fever"))
                .singleElement()
                .satisfies(check -> assertThat(check.tests().get(0).basis()).contains(Basis.ASSUMED));
    }

    @Test
    void a_procedure_asked_for_appears_even_where_no_rule_speaks_of_it() {
        Decision decision = Patient.kneeArthritis()
                .otherwiseWell()
                .askingFor("TFESI", "knee cortisone injection")
                .decidedBy(ENGINE);

        assertThat(ids(decision)).containsExactly("knee-steroid-injection");
        assertThat(decision.excluded()).singleElement().satisfies(exclusion -> {
            assertThat(exclusion.procedure().id()).isEqualTo("transforaminal-esi");
            assertThat(exclusion.reason()).isEqualTo(Reason.NOT_INDICATED);
            assertThat(exclusion.role()).isEmpty();
            assertThat(exclusion.indicatedFor()).extracting("id").containsExactly("sciatica");
        });
    }

    @Test
    void the_outcome_does_not_hang_on_what_was_asked_for() {
        Decision all = Patient.kneeArthritis().decidedBy(ENGINE);
        Decision asked = Patient.kneeArthritis().askingFor("TFESI").decidedBy(ENGINE);

        assertThat(asked.outcome()).isEqualTo(all.outcome());
        assertThat(asked.candidates()).isEmpty();
    }

    @Test
    void the_id_of_a_decision_hangs_on_what_was_meant_and_not_on_the_words() {
        String plain = Patient.with("sciatica", "low-back").decidedBy(ENGINE).decisionId();

        assertThat(Patient.with("Lumbar Radiculopathy", "low back")
                        .decidedBy(ENGINE, Depth.BRIEF)
                        .decisionId())
                .isEqualTo(plain);
        assertThat(Patient.sciaticaFor(8).decidedBy(ENGINE).decisionId()).isNotEqualTo(plain);
        assertThat(Patient.with("sciatica", "low-back")
                        .side("left")
                        .decidedBy(ENGINE)
                        .decisionId())
                .isNotEqualTo(plain);
        assertThat(Patient.with("sciatica", "low-back")
                        .assuming("safety")
                        .decidedBy(ENGINE)
                        .decisionId())
                .isNotEqualTo(plain);
        assertThat(Patient.with("sciatica", "low-back")
                        .askingFor("TFESI")
                        .decidedBy(ENGINE)
                        .decisionId())
                .isNotEqualTo(plain);
        assertThat(plain).matches("[0-9a-f]{64}");
    }

    @Test
    void another_release_gives_another_id() {
        DecisionEngine other = SmallRelease.unchanged()
                .replacing("rules.csv", "reaches several roots", "reaches many roots")
                .engine();

        assertThat(Patient.with("sciatica", "low-back").decidedBy(other).decisionId())
                .isNotEqualTo(
                        Patient.with("sciatica", "low-back").decidedBy(ENGINE).decisionId());
    }

    @Test
    void brief_shows_no_reasons_standard_the_effect_full_everything() {
        Patient patient = Patient.kneeArthritis()
                .fact("diagnostic-block-relief-percent", 80)
                .otherwiseWell();
        Candidate brief = ablation(patient.decidedBy(ENGINE, Depth.BRIEF));
        Candidate standard = ablation(patient.decidedBy(ENGINE, Depth.STANDARD));
        Candidate full = ablation(patient.decidedBy(ENGINE, Depth.FULL));

        assertThat(brief.rationale()).isEmpty();
        assertThat(brief.evidence()).isEmpty();
        assertThat(standard.rationale()).isNotEmpty();
        assertThat(standard.evidence()).extracting("source").containsExactly("acr-af-2019");
        assertThat(standard.evidence().get(0).finding()).isEmpty();
        assertThat(standard.checks()).isEmpty();
        assertThat(full.evidence()).extracting("source").containsExactly("nice-ipg767", "acr-af-2019");
        assertThat(full.checks())
                .extracting("id")
                .containsExactly("pre-knee-block-positive", "ci-fever", "ci-pregnant");
    }

    private static Candidate ablation(Decision decision) {
        return decision.candidates().stream()
                .filter(each -> each.procedure().id().equals("genicular-nerve-rfa"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void notes_on_procedures_and_on_the_diagnosis_are_shown_at_full() {
        Decision sciatica = Patient.sciaticaFor(8).decidedBy(ENGINE);
        Decision stenosis = Patient.with("lumbar-spinal-stenosis", "low-back").decidedBy(ENGINE);

        assertThat(sciatica.notes()).singleElement().satisfies(note -> {
            assertThat(note.id()).isEqualTo("note-esi-dural-puncture");
            assertThat(note.procedures()).containsExactlyInAnyOrder("transforaminal-esi", "interlaminar-esi");
        });
        assertThat(stenosis.notes()).extracting("id").containsExactly("note-stenosis");
        assertThat(Patient.sciaticaFor(8).decidedBy(ENGINE, Depth.STANDARD).notes())
                .isEmpty();
    }
}
