package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.proceduredecision.fixture.Asking.about;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.answer.Alternative;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.answer.Reason;
import org.proceduredecision.answer.ShownEvidence;
import org.proceduredecision.answer.Status;
import org.proceduredecision.answer.TestResult;
import org.proceduredecision.answer.TestVerdict;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.SmallRelease;
import org.proceduredecision.knowledge.Recommendation;
import org.proceduredecision.knowledge.Stance;

/** Which of the rules for one procedure speaks for a patient, and what is said while that is not known. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RuleChoiceTest {

    private static final String TFESI = "transforaminal-esi";
    private static final Asking SCIATICA = about("low-back", "sciatica");
    private static final SmallRelease BY_STENOSIS = SmallRelease.empty()
            .rule("foraminal", TFESI, "stenosis-type = \"foraminal\"", "conditional-for")
            .rule("recess", TFESI, "stenosis-type = \"lateral-recess\"", "insufficient")
            .rule("central", TFESI, "stenosis-type = \"central\"", "conditional-against");

    @Test
    void the_one_rule_that_holds_speaks_alone() {
        Candidate candidate = BY_STENOSIS.candidate(SCIATICA.knowing("stenosis-type", "foraminal"));

        assertThat(candidate.rule()).isEqualTo("foraminal");
        assertThat(candidate.recommendation()).isEqualTo(Recommendation.CONDITIONAL_FOR);
        assertThat(candidate.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(candidate.alternatives()).isEmpty();
    }

    @Test
    void a_rule_against_that_holds_excludes() {
        Exclusion exclusion = BY_STENOSIS.exclusion(SCIATICA.knowing("stenosis-type", "central"));

        assertThat(exclusion.reason()).isEqualTo(Reason.RECOMMENDED_AGAINST);
        assertThat(exclusion.rule()).isEqualTo("central");
        assertThat(exclusion.settled()).isTrue();
    }

    @Test
    void without_a_rule_that_can_hold_it_is_not_indicated_and_the_failed_tests_are_shown() {
        SmallRelease release = SmallRelease.empty()
                .rule("young", TFESI, "age-years < 40", "conditional-for")
                .rule("old", TFESI, "age-years >= 65", "conditional-for");

        Exclusion exclusion = release.exclusion(SCIATICA.knowing("age-years", 50));

        assertThat(exclusion.reason()).isEqualTo(Reason.NOT_INDICATED);
        assertThat(exclusion.settled()).isTrue();
        assertThat(exclusion.tests()).extracting(TestResult::verdict).containsExactly(TestVerdict.UNMET);
        assertThat(exclusion.alternatives())
                .hasSize(1)
                .allSatisfy(other -> assertThat(other.tests())
                        .extracting(TestResult::verdict)
                        .containsExactly(TestVerdict.UNMET));
    }

    @Test
    void while_several_may_hold_the_least_favourable_that_offers_it_is_shown() {
        Candidate candidate = BY_STENOSIS.candidate(SCIATICA);

        assertThat(candidate.rule()).isEqualTo("recess");
        assertThat(candidate.recommendation()).isEqualTo(Recommendation.INSUFFICIENT);
        assertThat(candidate.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(candidate.settled()).isFalse();
        assertThat(candidate.evidence()).extracting(ShownEvidence::stance).containsExactly(Stance.INSUFFICIENT);
    }

    @Test
    void the_others_that_may_hold_are_alternatives_with_condition_and_recommendation() {
        Candidate candidate = BY_STENOSIS.candidate(SCIATICA);

        assertThat(candidate.alternatives())
                .extracting(Alternative::rule, Alternative::when, Alternative::recommendation)
                .containsExactlyInAnyOrder(
                        tuple("foraminal", "stenosis-type = \"foraminal\"", Recommendation.CONDITIONAL_FOR),
                        tuple("central", "stenosis-type = \"central\"", Recommendation.CONDITIONAL_AGAINST));
    }

    @Test
    void a_rule_that_fails_is_no_alternative() {
        SmallRelease release = SmallRelease.empty()
                .rule("acute", TFESI, "pain-duration-weeks < 12", "conditional-for")
                .rule("acute-too", "interlaminar-esi", "pain-duration-weeks < 12", "conditional-for")
                .rule("chronic", TFESI, "pain-duration-weeks >= 12 and age-years < 65", "insufficient")
                .rule("chronic-old", TFESI, "pain-duration-weeks >= 12 and age-years >= 65", "insufficient");

        Candidate candidate =
                release.candidate(SCIATICA.knowing("pain-duration-weeks", 20).only(TFESI));

        assertThat(candidate.rule()).isEqualTo("chronic");
        assertThat(candidate.alternatives()).extracting(Alternative::rule).containsExactly("chronic-old");
    }

    @Test
    void equally_favourable_rules_go_by_priority_and_then_id() {
        SmallRelease release = SmallRelease.empty()
                .rule("b", TFESI, "stenosis-type = \"foraminal\"", "conditional-for", 1, 20)
                .rule("c", TFESI, "stenosis-type = \"lateral-recess\"", "conditional-for", 1, 10)
                .rule("a", TFESI, "stenosis-type = \"central\"", "conditional-for", 1, 20);

        assertThat(release.candidate(SCIATICA).rule()).isEqualTo("c");
        assertThat(release.with("rules.csv", text -> text.replace("\"10\"", "\"20\""))
                        .candidate(SCIATICA)
                        .rule())
                .isEqualTo("a");
    }

    @Test
    void rules_that_all_advise_against_exclude_while_it_is_open_which_holds() {
        SmallRelease release = SmallRelease.empty()
                .rule("weak", TFESI, "stenosis-type = \"foraminal\"", "conditional-against")
                .rule("strong", TFESI, "stenosis-type = \"central\"", "strong-against");

        Exclusion exclusion = release.exclusion(SCIATICA);

        assertThat(exclusion.reason()).isEqualTo(Reason.RECOMMENDED_AGAINST);
        assertThat(exclusion.rule()).isEqualTo("strong");
        assertThat(exclusion.settled()).isFalse();
        assertThat(exclusion.waitingFor()).containsExactly("stenosis-type");
        assertThat(exclusion.alternatives()).extracting(Alternative::rule).containsExactly("weak");
    }

    @Test
    void a_single_rule_that_may_fail_leaves_its_candidate_undetermined() {
        SmallRelease release = SmallRelease.empty().rule(TFESI, "pain-duration-weeks < 12", "strong-for");

        Candidate candidate = release.candidate(SCIATICA);

        assertThat(candidate.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(candidate.alternatives()).isEmpty();
        assertThat(candidate.recommendation()).isEqualTo(Recommendation.STRONG_FOR);
    }

    @Test
    void one_procedure_in_two_roles_stands_twice() {
        SmallRelease release = SmallRelease.empty()
                .rule(TFESI, "", "conditional-for")
                .row(
                        "rules.csv",
                        "block",
                        "sciatica",
                        "low-back",
                        "",
                        TFESI,
                        "diagnostic",
                        "1",
                        "insufficient",
                        "10",
                        "Because.")
                .row("evidence.csv", "block", "nice-ng59", "effect", "insufficient", "", "", "", "true");

        Decision decision = release.decide(SCIATICA);

        assertThat(decision.candidates()).extracting(Candidate::rule).containsExactly(TFESI, "block");
    }

    @Test
    void rules_of_another_location_say_nothing() {
        SmallRelease release = SmallRelease.empty()
                .rule(TFESI, "", "conditional-for")
                .with("rules.csv", text -> text.replace("low-back;leg", "leg"));

        Decision decision = release.decide(SCIATICA);

        assertThat(decision.candidates()).isEmpty();
        assertThat(decision.excluded()).isEmpty();
    }
}
