package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.answer.Alternative;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Check;
import org.proceduredecision.answer.CheckKind;
import org.proceduredecision.answer.CheckVerdict;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.answer.Outcome;
import org.proceduredecision.answer.Reason;
import org.proceduredecision.answer.Status;
import org.proceduredecision.fixture.Patient;
import org.proceduredecision.fixture.SmallRelease;
import org.proceduredecision.knowledge.Recommendation;

/** Where procedures stand: status, reason, and whether it is settled. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StandingTest {

    private static final DecisionEngine ENGINE = SmallRelease.unchanged().engine();

    private static Candidate candidate(Decision decision, String procedure) {
        return decision.candidates().stream()
                .filter(each -> each.procedure().id().equals(procedure))
                .findFirst()
                .orElseThrow();
    }

    private static Exclusion exclusion(Decision decision, String procedure) {
        return decision.excluded().stream()
                .filter(each -> each.procedure().id().equals(procedure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothing_known_against_it_and_nothing_unknown_is_eligible() {
        Decision decision = Patient.sciaticaFor(8)
                .fact("conservative-care-weeks", 6)
                .otherwiseWell()
                .side("left")
                .decidedBy(ENGINE);

        Candidate candidate = candidate(decision, "transforaminal-esi");
        assertThat(candidate.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(candidate.settled()).isTrue();
        assertThat(candidate.rule()).isEqualTo("sciatica-transforaminal-esi-acute");
        assertThat(candidate.waitingFor()).isEmpty();
    }

    @Test
    void an_unmet_required_prerequisite_defers() {
        Decision decision = Patient.sciaticaFor(8)
                .fact("conservative-care-weeks", 4)
                .otherwiseWell()
                .side("left")
                .decidedBy(ENGINE);

        Candidate candidate = candidate(decision, "transforaminal-esi");
        assertThat(candidate.status()).isEqualTo(Status.DEFERRED);
        assertThat(candidate.settled()).isTrue();
    }

    @Test
    void deferred_is_not_settled_while_a_danger_is_unknown() {
        Decision decision =
                Patient.sciaticaFor(8).fact("conservative-care-weeks", 4).decidedBy(ENGINE);

        assertThat(candidate(decision, "transforaminal-esi").status()).isEqualTo(Status.DEFERRED);
        assertThat(candidate(decision, "transforaminal-esi").settled()).isFalse();
    }

    @Test
    void an_unknown_required_prerequisite_leaves_it_undetermined() {
        Decision decision = Patient.sciaticaFor(8).otherwiseWell().side("left").decidedBy(ENGINE);

        Candidate candidate = candidate(decision, "transforaminal-esi");
        assertThat(candidate.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(candidate.settled()).isFalse();
        assertThat(decision.waitingFor()).isEmpty();
        assertThat(candidate.waitingFor()).containsExactly("conservative-care-weeks");
    }

    @Test
    void an_advised_prerequisite_never_defers() {
        DecisionEngine engine = SmallRelease.unchanged()
                .with(
                        "prerequisites.csv",
                        "pre-adult,knee-steroid-injection,age-years >= 18,advised,The patient is an adult.,,false")
                .engine();

        Candidate candidate = candidate(
                Patient.kneeArthritis().fact("age-years", 12).otherwiseWell().decidedBy(engine),
                "knee-steroid-injection");

        assertThat(candidate.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(candidate.checks())
                .filteredOn(check -> check.id().equals("pre-adult"))
                .singleElement()
                .extracting(Check::verdict)
                .isEqualTo(CheckVerdict.UNMET);
    }

    @Test
    void while_several_rules_are_possible_the_least_favourable_speaks_and_the_others_are_alternatives() {
        Candidate candidate = candidate(
                Patient.with("sciatica", "low-back")
                        .otherwiseWell()
                        .side("left")
                        .fact("conservative-care-weeks", 8)
                        .decidedBy(ENGINE),
                "transforaminal-esi");

        assertThat(candidate.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(candidate.recommendation()).isEqualTo(Recommendation.INSUFFICIENT);
        assertThat(candidate.rule()).isEqualTo("sciatica-transforaminal-esi-chronic");
        assertThat(candidate.alternatives())
                .extracting(Alternative::rule, Alternative::when, Alternative::recommendation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "sciatica-transforaminal-esi-acute",
                        "pain-duration-weeks < 12",
                        Recommendation.CONDITIONAL_FOR));
    }

    @Test
    void no_rule_for_this_patient_is_not_indicated_with_the_tests_that_failed() {
        Exclusion exclusion = exclusion(Patient.sciaticaFor(20).otherwiseWell().decidedBy(ENGINE), "interlaminar-esi");

        assertThat(exclusion.reason()).isEqualTo(Reason.NOT_INDICATED);
        assertThat(exclusion.settled()).isTrue();
        assertThat(exclusion.tests())
                .singleElement()
                .hasToString(
                        "TestResult[fact=pain-duration-weeks, test=< 12, value=Optional[Quantity[value=20]], basis=Optional.empty, verdict=UNMET]");
    }

    @Test
    void a_rule_against_excludes_and_is_settled_once_it_is_known_to_hold() {
        Patient known = Patient.with("lumbar-spinal-stenosis", "low-back")
                .fact("stenosis-type", "central")
                .fact("neurogenic-claudication", true);
        Patient unknown = Patient.with("lumbar-spinal-stenosis", "low-back").fact("stenosis-type", "central");

        assertThat(exclusion(known.otherwiseWell().side("left").decidedBy(ENGINE), "interlaminar-esi"))
                .returns(Reason.RECOMMENDED_AGAINST, Exclusion::reason)
                .returns(true, Exclusion::settled);
        assertThat(exclusion(unknown.otherwiseWell().side("left").decidedBy(ENGINE), "interlaminar-esi"))
                .returns(Reason.RECOMMENDED_AGAINST, Exclusion::reason)
                .returns(false, Exclusion::settled);
    }

    @Test
    void an_absolute_contraindication_excludes_whatever_else_is_unknown() {
        Exclusion exclusion =
                exclusion(Patient.kneeArthritis().fact("fever", true).decidedBy(ENGINE), "knee-steroid-injection");

        assertThat(exclusion.reason()).isEqualTo(Reason.CONTRAINDICATED);
        assertThat(exclusion.settled()).isTrue();
    }

    @Test
    void a_red_flag_is_the_strongest_reason_and_explains_itself() {
        Decision decision = Patient.sciaticaFor(20)
                .fact("fever", true)
                .fact("saddle-anaesthesia", true)
                .decidedBy(ENGINE);

        assertThat(decision.outcome()).isEqualTo(Outcome.URGENT_REFERRAL);
        assertThat(decision.candidates()).isEmpty();
        assertThat(decision.excluded())
                .allSatisfy(each -> assertThat(each.reason()).isEqualTo(Reason.RED_FLAG));
        assertThat(decision.excluded().get(0).checks().get(0))
                .returns(CheckKind.RED_FLAG, Check::kind)
                .returns("rf-cauda-equina", Check::id);
    }

    @Test
    void a_review_flag_alerts_and_blocks_nothing() {
        DecisionEngine engine = SmallRelease.unchanged()
                .replacing(
                        "contraindications.csv",
                        "ci-fever,all,fever = true,absolute",
                        "ci-fever,all,fever = true,caution")
                .engine();

        Decision decision =
                Patient.kneeArthritis().fact("fever", true).otherwiseWell().decidedBy(engine);

        assertThat(decision.outcome()).isEqualTo(Outcome.CANDIDATES);
        assertThat(decision.alerts()).extracting("id").containsExactly("rf-fever");
        assertThat(candidate(decision, "knee-steroid-injection").concerns()).containsExactly("ci-fever");
    }

    @Test
    void a_sign_that_no_red_flag_reads_here_is_shown_all_the_same() {
        Decision decision = Patient.kneeArthritis()
                .fact("saddle-anaesthesia", true)
                .otherwiseWell()
                .decidedBy(ENGINE);

        assertThat(decision.outcome()).isEqualTo(Outcome.CANDIDATES);
        assertThat(decision.alerts()).singleElement().satisfies(alert -> {
            assertThat(alert.id()).isEqualTo("saddle-anaesthesia");
            assertThat(alert.sources()).isEmpty();
            assertThat(alert.verified()).isFalse();
        });
    }

    @Test
    void a_diagnosis_without_rules_at_the_location_is_not_covered_and_says_what_is() {
        Decision decision = Patient.with("lumbar-spinal-stenosis", "leg").decidedBy(ENGINE);

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_COVERED);
        assertThat(decision.covered())
                .extracting(each -> each.location().id())
                .containsExactly("leg", "low-back", "knee");
    }

    @Test
    void rules_that_all_exclude_recommend_nothing() {
        Decision decision = Patient.with("lumbar-spinal-stenosis", "low-back")
                .fact("stenosis-type", "foraminal")
                .decidedBy(ENGINE);

        assertThat(decision.outcome()).isEqualTo(Outcome.NONE_RECOMMENDED);
    }
}
