package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.fixture.Asking.about;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.Named;
import org.proceduredecision.answer.Outcome;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.Shipped;
import org.proceduredecision.fixture.SmallRelease;

/** What a decision comes to: the first outcome that holds. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutcomeTest {

    private static final Asking SCIATICA = about("low-back", "sciatica");
    private static final SmallRelease ONE_RULE = SmallRelease.empty().rule("transforaminal-esi", "", "conditional-for");
    private static final SmallRelease ONE_RULE_AGAINST =
            SmallRelease.empty().rule("transforaminal-esi", "", "conditional-against");

    @ParameterizedTest
    @CsvSource({"emergency", "same-day", "urgent"})
    void a_red_flag_that_cannot_wait_comes_before_candidates(String urgency) {
        SmallRelease release = ONE_RULE.flag(urgency, "rf", "", "fever = true", "");

        Decision decision = release.decide(SCIATICA.knowing("fever", true));

        assertThat(decision.outcome()).isEqualTo(Outcome.URGENT_REFERRAL);
        assertThat(decision.candidates()).hasSize(1);
    }

    @Test
    void a_red_flag_for_review_changes_no_outcome() {
        SmallRelease release = ONE_RULE.flag("review", "rf", "", "fever = true", "");

        Decision decision = release.decide(SCIATICA.knowing("fever", true));

        assertThat(decision.outcome()).isEqualTo(Outcome.CANDIDATES);
        assertThat(decision.alerts()).hasSize(1);
    }

    @Test
    void an_urgent_red_flag_comes_before_not_covered() {
        SmallRelease release = ONE_RULE.flag("urgent", "rf", "", "fever = true", "");

        Decision decision = release.decide(about("knee", "knee-osteoarthritis").knowing("fever", true));

        assertThat(decision.outcome()).isEqualTo(Outcome.URGENT_REFERRAL);
    }

    @Test
    void an_unknown_red_flag_is_no_referral() {
        SmallRelease release = ONE_RULE.flag("emergency", "rf", "", "fever = true", "all");

        Decision decision = release.decide(SCIATICA);

        assertThat(decision.outcome()).isEqualTo(Outcome.CANDIDATES);
    }

    @Test
    void says_plainly_that_a_diagnosis_without_rules_is_not_covered() {
        Decision decision = ONE_RULE.decide(about("knee", "knee-osteoarthritis"));

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_COVERED);
        assertThat(decision.summary()).contains("not covered").contains("does not say that nothing is wrong");
    }

    @Test
    void lists_what_is_covered_at_the_location_first_where_the_diagnosis_is_not() {
        SmallRelease release = ONE_RULE.row(
                        "rules.csv",
                        "knee",
                        "knee-osteoarthritis",
                        "knee",
                        "",
                        "knee-steroid-injection",
                        "therapeutic",
                        "1",
                        "conditional-for",
                        "1",
                        "Because.")
                .row("evidence.csv", "knee", "nice-ng59", "effect", "for", "", "", "", "true");

        Decision decision = release.decide(about("low-back", "lumbar-spinal-stenosis"), Depth.BRIEF);

        assertThat(decision.covered())
                .extracting(covered -> covered.location().id())
                .containsExactly("low-back", "leg", "knee");
        assertThat(decision.covered().get(0).diagnoses()).extracting(Named::id).containsExactly("sciatica");
    }

    @Test
    void lists_what_is_covered_only_where_something_is_not() {
        Decision decision = ONE_RULE.decide(SCIATICA);

        assertThat(decision.covered()).isEmpty();
    }

    @Test
    void one_candidate_makes_candidates_even_if_nothing_is_known_of_it() {
        Decision decision =
                ONE_RULE.rule("interlaminar-esi", "", "conditional-against").decide(SCIATICA);

        assertThat(decision.outcome()).isEqualTo(Outcome.CANDIDATES);
        assertThat(decision.excluded()).hasSize(1);
    }

    @Test
    void rules_that_all_advise_against_recommend_none() {
        Decision decision = ONE_RULE_AGAINST.decide(SCIATICA);

        assertThat(decision.outcome()).isEqualTo(Outcome.NONE_RECOMMENDED);
    }

    @Test
    void candidates_that_are_all_excluded_leave_none_recommended() {
        SmallRelease release = ONE_RULE.against("absolute", "ci", "all", "pregnant = true");

        Decision decision = release.decide(SCIATICA.knowing("pregnant", true));

        assertThat(decision.outcome()).isEqualTo(Outcome.NONE_RECOMMENDED);
    }

    @Test
    void what_is_not_covered_names_first_what_is_covered_and_at_home_there() {
        Decision decision = Shipped.decision(Asking.about("neck", "neck-pain").request(), Depth.BRIEF);

        assertThat(decision.covered().get(0).location().id()).isEqualTo("neck");
        assertThat(decision.covered().get(0).diagnoses())
                .extracting(Named::id)
                .startsWith("cervical-facet-pain", "cervical-myofascial-pain", "cervical-radiculopathy")
                .endsWith("postherpetic-neuralgia");
        assertThat(decision.summary()).contains("Covered at this location: Cervical facet joint pain; ");
    }
}
