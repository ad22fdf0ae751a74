package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.fixture.Asking.about;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Status;
import org.proceduredecision.answer.TestResult;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.SmallRelease;

/** What may be assumed where a caller says that the chart is complete, and how it is marked. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssumptionsTest {

    private static final String TFESI = "transforaminal-esi";
    private static final Asking SCIATICA = about("low-back", "sciatica");
    private static final SmallRelease ON_INJECTION =
            SmallRelease.empty().rule(TFESI, "previous-injection = false", "conditional-for");
    private static final SmallRelease ON_INR =
            SmallRelease.empty().rule(TFESI, "", "conditional-for").against("absolute", "ci", "all", "inr > 1.2");

    @Test
    void nothing_is_assumed_unasked() {
        Candidate candidate = ON_INJECTION.candidate(SCIATICA);

        assertThat(candidate.status()).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void a_fact_of_a_group_that_is_assumed_has_its_usual_value_and_is_marked() {
        Candidate candidate = ON_INJECTION.candidate(SCIATICA.assuming("history"));

        assertThat(candidate.status()).isEqualTo(Status.ELIGIBLE);
        TestResult test = candidate.tests().get(0);
        assertThat(test.value()).contains(FactValue.of(false));
        assertThat(test.basis()).contains(Basis.ASSUMED);
    }

    @Test
    void other_groups_stay_unknown() {
        Candidate candidate = ON_INJECTION.candidate(SCIATICA.assuming("red-flag", "safety"));

        assertThat(candidate.status()).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void a_supplied_value_beats_the_assumed_one_and_bears_no_mark() {
        Candidate candidate = ON_INJECTION.candidate(
                SCIATICA.knowing("previous-injection", false).assuming("history"));

        assertThat(candidate.tests()).extracting(TestResult::basis).containsExactly(Optional.empty());
    }

    @Test
    void a_supplied_value_that_differs_from_the_assumed_one_is_what_rules_read() {
        Asking asked = SCIATICA.knowing("previous-injection", true).assuming("history");

        assertThat(ON_INJECTION.decide(asked).candidates()).isEmpty();
    }

    @Test
    void what_one_request_states_is_not_known_to_the_next() {
        Asking assumed = SCIATICA.assuming("history");
        Decision before = ON_INJECTION.decide(assumed);

        ON_INJECTION.decide(assumed.knowing("previous-injection", true));

        assertThat(ON_INJECTION.decide(assumed)).isEqualTo(before);
    }

    @Test
    void an_implied_value_beats_the_assumed_one_and_is_marked_as_implied() {
        Decision decision = ON_INJECTION.decide(
                SCIATICA.knowing("previous-injection-relief-percent", 50).assuming("history"));

        assertThat(decision.candidates()).isEmpty();
        TestResult test = decision.excluded().get(0).tests().get(0);
        assertThat(test.value()).contains(FactValue.of(true));
        assertThat(test.basis()).contains(Basis.IMPLIED);
    }

    @Test
    void what_the_diagnosis_states_is_marked_as_implied() {
        SmallRelease release = SmallRelease.empty().rule(TFESI, "radicular-pain = true", "conditional-for");

        Candidate candidate = release.candidate(SCIATICA);

        assertThat(candidate.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(candidate.tests()).extracting(TestResult::basis).containsExactly(Optional.of(Basis.IMPLIED));
    }

    @Test
    void an_assumption_with_a_condition_reads_what_was_assumed_without() {
        Candidate candidate = ON_INR.candidate(SCIATICA.assuming("safety"));

        assertThat(candidate.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(candidate.checks().get(0).tests())
                .extracting(TestResult::basis)
                .containsExactly(Optional.of(Basis.ASSUMED));
    }

    @Test
    void an_assumption_fails_with_its_condition() {
        Decision decision = ON_INR.decide(SCIATICA.taking("warfarin").assuming("safety"));

        assertThat(decision.candidates()).extracting(Candidate::status).containsExactly(Status.UNDETERMINED);
        assertThat(decision.waitingFor()).containsExactly("inr");
    }

    @Test
    void findings_that_speak_for_a_procedure_are_never_assumed() {
        SmallRelease release = SmallRelease.empty().rule(TFESI, "neurogenic-claudication = true", "conditional-for");

        Candidate candidate = release.candidate(SCIATICA.assuming("presentation"));

        assertThat(candidate.status()).isEqualTo(Status.UNDETERMINED);
    }

    @Test
    void the_resolved_request_repeats_what_was_supplied_and_which_groups_were_assumed_only() {
        Decision decision = ON_INJECTION.decide(
                SCIATICA.knowing("previous-injection-relief-percent", 50).assuming("safety", "history"));

        var request = decision.request().orElseThrow();
        assertThat(request.facts()).containsOnlyKeys("previous-injection-relief-percent");
        assertThat(request.assumeAbsent()).extracting(group -> group.wireName()).containsExactly("history", "safety");
    }
}
