package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.proceduredecision.fixture.Asking.about;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Check;
import org.proceduredecision.answer.CheckKind;
import org.proceduredecision.answer.CheckVerdict;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.answer.Reason;
import org.proceduredecision.answer.Status;
import org.proceduredecision.answer.TestResult;
import org.proceduredecision.answer.TestVerdict;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.SmallRelease;

/** Prerequisites, contraindications and cautions as they are applied to a candidate and shown with it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChecksTest {

    private static final String TFESI = "transforaminal-esi";
    private static final Asking SCIATICA = about("low-back", "sciatica");
    private static final SmallRelease ONE_RULE = SmallRelease.empty().rule(TFESI, "", "conditional-for");

    @Test
    void an_unmet_advised_prerequisite_never_defers() {
        SmallRelease release = ONE_RULE.advised("pre", "all", "conservative-care-weeks >= 6");

        Candidate candidate = release.candidate(SCIATICA.knowing("conservative-care-weeks", 4));

        assertThat(candidate.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(candidate.checks()).extracting(Check::verdict).containsExactly(CheckVerdict.UNMET);
    }

    @Test
    void an_unknown_advised_prerequisite_leaves_a_candidate_eligible() {
        SmallRelease release = ONE_RULE.advised("pre", "all", "conservative-care-weeks >= 6");

        Candidate candidate = release.candidate(SCIATICA);

        assertThat(candidate.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(candidate.waitingFor()).isEmpty();
    }

    @Test
    void a_relative_contraindication_or_caution_that_is_present_is_a_concern_and_no_more() {
        SmallRelease release = ONE_RULE.against("relative", "ci-b", "all", "pregnant = true")
                .against("caution", "ci-a", "all", "pregnant = true")
                .against("caution", "ci-absent", "all", "age-years > 90");

        Candidate candidate =
                release.candidate(SCIATICA.knowing("pregnant", true).knowing("age-years", 40));

        assertThat(candidate.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(candidate.concerns()).containsExactly("ci-b", "ci-a");
    }

    @Test
    void an_unknown_concern_leaves_a_candidate_eligible_and_settled() {
        SmallRelease release = ONE_RULE.against("relative", "ci", "all", "pregnant = true");

        Candidate candidate = release.candidate(SCIATICA);

        assertThat(candidate.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(candidate.settled()).isTrue();
        assertThat(candidate.concerns()).isEmpty();
    }

    @Test
    void a_check_shows_its_tests_with_the_value_seen() {
        SmallRelease release = ONE_RULE.required("pre", "all", "conservative-care-weeks >= 6 and age-years >= 18");

        Check check = release.candidate(SCIATICA.knowing("conservative-care-weeks", 4))
                .checks()
                .get(0);

        assertThat(check.kind()).isEqualTo(CheckKind.PREREQUISITE);
        assertThat(check.verdict()).isEqualTo(CheckVerdict.UNMET);
        assertThat(check.tests())
                .extracting(TestResult::fact, TestResult::test, TestResult::value, TestResult::verdict)
                .containsExactly(
                        tuple("conservative-care-weeks", ">= 6", known(4), TestVerdict.UNMET),
                        tuple("age-years", ">= 18", Optional.empty(), TestVerdict.UNKNOWN));
    }

    private static Optional<FactValue> known(int number) {
        return Optional.of(FactValue.of(java.math.BigDecimal.valueOf(number)));
    }

    @Test
    void standard_shows_what_is_present_or_unmet_and_full_shows_all() {
        SmallRelease release = ONE_RULE.required("met", "all", "age-years >= 18")
                .required("unmet", "all", "conservative-care-weeks >= 6")
                .advised("unknown", "all", "pain-duration-weeks < 12")
                .against("caution", "absent", "all", "pregnant = true")
                .against("relative", "present", "all", "age-years > 65");
        Asking asking = SCIATICA.knowing("age-years", 70)
                .knowing("conservative-care-weeks", 4)
                .knowing("pregnant", false);

        List<Check> standard =
                release.decide(asking, Depth.STANDARD).candidates().get(0).checks();
        List<Check> full = release.candidate(asking).checks();

        assertThat(standard).extracting(Check::id).containsExactly("unmet", "present");
        assertThat(full)
                .extracting(Check::id, Check::verdict)
                .containsExactly(
                        tuple("met", CheckVerdict.MET),
                        tuple("unmet", CheckVerdict.UNMET),
                        tuple("unknown", CheckVerdict.UNKNOWN),
                        tuple("present", CheckVerdict.PRESENT),
                        tuple("absent", CheckVerdict.ABSENT));
    }

    @Test
    void a_check_of_a_rule_applies_to_what_that_rule_offers_only() {
        SmallRelease release = SmallRelease.empty()
                .rule("acute", TFESI, "pain-duration-weeks < 12", "conditional-for")
                .rule("chronic", TFESI, "pain-duration-weeks >= 12", "conditional-for")
                .required("pre", "rule:acute", "conservative-care-weeks >= 6");
        Asking untried = SCIATICA.knowing("conservative-care-weeks", 0);

        assertThat(release.candidate(untried.knowing("pain-duration-weeks", 8)).status())
                .isEqualTo(Status.DEFERRED);
        assertThat(release.candidate(untried.knowing("pain-duration-weeks", 20)).status())
                .isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void selectors_choose_by_class_and_by_what_is_left_out() {
        SmallRelease release = ONE_RULE.rule("knee-steroid-injection", "", "conditional-for")
                .against("absolute", "ci", "all-except:class:intra-articular", "pregnant = true")
                .against("relative", "ci-2", "class:intra-articular+class:steroid", "pregnant = true");

        var decision = release.decide(SCIATICA.knowing("pregnant", true));

        assertThat(decision.excluded())
                .extracting(each -> each.procedure().id(), Exclusion::reason)
                .containsExactly(tuple(TFESI, Reason.CONTRAINDICATED));
        assertThat(decision.candidates())
                .extracting(each -> each.procedure().id(), Candidate::concerns)
                .containsExactly(tuple("knee-steroid-injection", List.of("ci-2")));
    }
}
