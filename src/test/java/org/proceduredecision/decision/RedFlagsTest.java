package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.proceduredecision.fixture.Asking.about;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.answer.Alert;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.answer.MissingFact;
import org.proceduredecision.answer.Reason;
import org.proceduredecision.answer.Status;
import org.proceduredecision.answer.TestResult;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.SmallRelease;
import org.proceduredecision.knowledge.Urgency;

/** Red flags: where they are looked for, what they forbid and in which order they alert. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RedFlagsTest {

    private static final Asking FEVERISH = about("low-back", "sciatica").knowing("fever", true);
    private static final SmallRelease TWO_RULES = SmallRelease.empty()
            .rule("transforaminal-esi", "", "conditional-for")
            .rule("knee-steroid-injection", "", "conditional-for");

    @Test
    void alerts_with_the_test_that_found_the_flag() {
        SmallRelease release = TWO_RULES.flag("urgent", "rf", "low-back", "fever = true", "");

        Decision decision = release.decide(FEVERISH);

        assertThat(decision.alerts())
                .extracting(Alert::id, Alert::urgency)
                .containsExactly(tuple("rf", Urgency.URGENT));
        assertThat(decision.alerts().get(0).tests())
                .extracting(TestResult::fact)
                .containsExactly("fever");
    }

    @Test
    void forbids_what_it_blocks_and_nothing_else() {
        SmallRelease release = TWO_RULES.flag("urgent", "rf", "", "fever = true", "class:neuraxial");

        Decision decision = release.decide(FEVERISH);

        assertThat(decision.excluded())
                .extracting(each -> each.procedure().id(), Exclusion::reason, Exclusion::settled)
                .containsExactly(tuple("transforaminal-esi", Reason.RED_FLAG, true));
        assertThat(decision.candidates())
                .extracting(each -> each.procedure().id())
                .containsExactly("knee-steroid-injection");
    }

    @Test
    void looks_at_every_location_of_the_diagnosis_and_not_only_where_it_hurts() {
        SmallRelease release = TWO_RULES.flag("urgent", "rf", "leg", "fever = true", "all");

        Decision decision = release.decide(FEVERISH);

        assertThat(decision.alerts()).extracting(Alert::id).containsExactly("rf");
        assertThat(decision.candidates()).isEmpty();
    }

    @Test
    void does_not_look_where_the_diagnosis_does_not_occur() {
        SmallRelease release = TWO_RULES.flag("urgent", "rf", "knee", "fever = true", "all");

        Decision decision = release.decide(FEVERISH);

        assertThat(decision.alerts()).extracting(Alert::id).containsExactly("fever");
        assertThat(decision.candidates()).hasSize(2);
    }

    @Test
    void a_sign_that_no_flag_here_reads_still_alerts_for_review_without_a_source() {
        Decision decision = TWO_RULES.decide(FEVERISH);

        Alert alert = decision.alerts().get(0);
        assertThat(alert.id()).isEqualTo("fever");
        assertThat(alert.urgency()).isEqualTo(Urgency.REVIEW);
        assertThat(alert.sources()).isEmpty();
        assertThat(decision.candidates()).hasSize(2);
    }

    @Test
    void a_sign_that_a_flag_reads_does_not_alert_by_itself() {
        SmallRelease release = TWO_RULES.flag("urgent", "rf", "", "fever = true and saddle-anaesthesia = true", "all");

        Decision decision = release.decide(FEVERISH.knowing("saddle-anaesthesia", false));

        assertThat(decision.alerts()).isEmpty();
    }

    @Test
    void a_sign_that_is_denied_or_no_red_flag_does_not_alert() {
        Decision decision = TWO_RULES.decide(
                about("low-back", "sciatica").knowing("fever", false).knowing("pregnant", true));

        assertThat(decision.alerts()).isEmpty();
    }

    @Test
    void the_most_urgent_comes_first_and_equals_by_id() {
        SmallRelease release = TWO_RULES
                .flag("review", "a", "", "fever = true", "")
                .flag("urgent", "b", "", "fever = true", "")
                .flag("emergency", "d", "", "fever = true", "")
                .flag("emergency", "c", "", "fever = true", "")
                .flag("same-day", "e", "", "fever = true", "");

        Decision decision = release.decide(FEVERISH.knowing("saddle-anaesthesia", true));

        assertThat(decision.alerts())
                .extracting(Alert::id)
                .containsExactly("c", "d", "e", "b", "a", "saddle-anaesthesia");
    }

    @Test
    void an_unknown_flag_that_blocks_leaves_a_candidate_undetermined() {
        SmallRelease release = TWO_RULES.flag("urgent", "rf", "", "fever = true", "class:neuraxial");

        List<Candidate> candidates =
                release.decide(about("low-back", "sciatica")).candidates();

        assertThat(candidates)
                .extracting(each -> each.procedure().id(), Candidate::status)
                .containsExactly(
                        tuple("knee-steroid-injection", Status.ELIGIBLE),
                        tuple("transforaminal-esi", Status.UNDETERMINED));
    }

    @Test
    void an_unknown_flag_that_blocks_nothing_changes_no_status() {
        SmallRelease release = TWO_RULES.flag("urgent", "rf", "", "fever = true", "");

        Decision decision = release.decide(about("low-back", "sciatica"));

        assertThat(decision.candidates()).extracting(Candidate::status).containsOnly(Status.ELIGIBLE);
        assertThat(decision.missingFacts()).extracting(MissingFact::fact).contains("fever");
    }

    @Test
    void may_hang_on_the_side() {
        SmallRelease release = TWO_RULES.flag("urgent", "rf", "", "side = \"bilateral\"", "all");

        assertThat(release.decide(about("low-back", "sciatica").onThe("bilateral"))
                        .alerts())
                .hasSize(1);
        assertThat(release.decide(about("low-back", "sciatica").onThe("left")).alerts())
                .isEmpty();
    }
}
