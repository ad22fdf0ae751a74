package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.fixture.Asking.about;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.answer.Change;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.NeededFact;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.Shipped;
import org.proceduredecision.fixture.SmallRelease;

/** What would change where a procedure stands, in cases that can be followed by hand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangesTest {

    private static final String TFESI = "transforaminal-esi";
    private static final Asking SCIATICA = about("low-back", "sciatica");
    private static final SmallRelease ONE_RULE = SmallRelease.empty().rule(TFESI, "", "conditional-for");

    @Test
    void an_unmet_prerequisite_says_from_which_value_on_it_is_met() {
        SmallRelease release = ONE_RULE.required("pre", "all", "conservative-care-weeks >= 6");

        assertThat(standard(release, SCIATICA.knowing("conservative-care-weeks", 4)))
                .containsExactly("conservative-care-weeks >= 6 -> eligible");
    }

    @Test
    void standard_looks_for_what_is_better_and_full_for_every_change() {
        SmallRelease release = ONE_RULE.required("pre", "all", "conservative-care-weeks >= 6")
                .against("absolute", "ci", "all", "pregnant = true");
        Asking eligible = SCIATICA.knowing("conservative-care-weeks", 8).knowing("pregnant", false);

        assertThat(standard(release, eligible)).isEmpty();
        assertThat(full(release, eligible))
                .containsExactly("conservative-care-weeks < 6 -> deferred", "pregnant = true -> contraindicated");
    }

    @Test
    void a_known_fact_that_cannot_change_takes_no_part() {
        SmallRelease release = ONE_RULE.against("absolute", "ci", "all", "age-years < 18")
                .against("absolute", "ci-2", "all", "pregnant = true");

        assertThat(full(release, SCIATICA.knowing("age-years", 10).knowing("pregnant", true)))
                .isEmpty();
    }

    @Test
    void one_fact_that_removes_several_dangers_is_listed_by_itself() {
        SmallRelease release = ONE_RULE.against("absolute", "ci-1", "all", "inr > 1")
                .against("absolute", "ci-2", "all", "inr > 2")
                .against("absolute", "ci-3", "all", "inr > 3")
                .against("absolute", "ci-4", "all", "inr > 4");

        assertThat(standard(release, SCIATICA.knowing("inr", 5))).containsExactly("inr <= 1 -> eligible");
    }

    @Test
    void a_fact_that_another_known_fact_states_is_not_said_to_change_by_itself() {
        Decision decision = Shipped.decision(
                about("neck", "cervical-radiculopathy")
                        .knowing("imaging-concordant", true)
                        .knowing("cross-sectional-imaging-reviewed", true)
                        .request(),
                Depth.FULL);

        assertThat(decision.candidates())
                .flatExtracting(candidate -> candidate.wouldChange())
                .flatExtracting(change -> change.facts())
                .extracting(NeededFact::fact)
                .isNotEmpty()
                .doesNotContain("cross-sectional-imaging-reviewed");
    }

    @Test
    void facts_that_are_needed_together_are_listed_together() {
        SmallRelease release = ONE_RULE.required("pre", "all", "conservative-care-weeks >= 6")
                .against("absolute", "ci", "all", "pregnant = true");

        assertThat(standard(release, SCIATICA.knowing("conservative-care-weeks", 4)))
                .containsExactly(
                        "conservative-care-weeks >= 6, pregnant = false -> eligible",
                        "conservative-care-weeks >= 6 -> undetermined");
    }

    @Test
    void any_of_several_ways_is_listed_by_itself() {
        SmallRelease release =
                ONE_RULE.required("pre", "all", "conservative-care-weeks >= 6 or pain-duration-weeks >= 12");

        assertThat(standard(
                        release, SCIATICA.knowing("conservative-care-weeks", 4).knowing("pain-duration-weeks", 4)))
                .containsExactly("pain-duration-weeks >= 12 -> eligible", "conservative-care-weeks >= 6 -> eligible");
    }

    @Test
    void another_rule_is_a_way_out_of_a_contraindication_that_leaves_it_out() {
        SmallRelease release = SmallRelease.empty()
                .rule("acute", TFESI, "pain-duration-weeks < 12", "conditional-for")
                .rule("chronic", TFESI, "pain-duration-weeks >= 12", "conditional-for")
                .against("absolute", "ci", "all-except:rule:acute", "pregnant = true");

        assertThat(full(release, SCIATICA.knowing("pregnant", true).knowing("pain-duration-weeks", 20)))
                .containsExactly("pain-duration-weeks < 12 -> eligible", "pregnant = false -> eligible");
    }

    @Test
    void three_facts_are_listed_at_full_only() {
        SmallRelease release = ONE_RULE.required("pre", "all", "conservative-care-weeks >= 6")
                .required("pre-2", "all", "pain-duration-weeks >= 12")
                .required("pre-3", "all", "diagnostic-block-relief-percent > 50");
        String change = "pain-duration-weeks >= 12, conservative-care-weeks >= 6,"
                + " diagnostic-block-relief-percent > 50 -> eligible";

        assertThat(standard(release, SCIATICA)).isEmpty();
        assertThat(full(release, SCIATICA)).contains(change);
    }

    @Test
    void words_that_do_the_same_are_put_together() {
        SmallRelease release = SmallRelease.empty()
                .rule(TFESI, "stenosis-type in (\"foraminal\", \"lateral-recess\")", "conditional-for");

        assertThat(full(release, SCIATICA))
                .containsExactly(
                        "stenosis-type in (\"foraminal\", \"lateral-recess\") -> eligible",
                        "stenosis-type = \"central\" -> not-indicated");
    }

    @Test
    void numbers_on_either_side_are_two_tests() {
        SmallRelease release = SmallRelease.empty().rule(TFESI, "age-years in [18..65]", "conditional-for");

        assertThat(full(release, SCIATICA))
                .containsExactly(
                        "age-years in [18..65] -> eligible",
                        "age-years < 18 -> not-indicated",
                        "age-years > 65 -> not-indicated");
    }

    @Test
    void a_fact_that_implies_what_an_assumption_denies_leads_elsewhere() {
        SmallRelease release = ONE_RULE.required("pre", "all", "previous-injection = true")
                .required("pre-2", "all", "previous-injection = false or previous-injection-relief-percent >= 50");

        assertThat(standard(release, SCIATICA.assuming("history")))
                .containsExactly("previous-injection-relief-percent >= 50 -> eligible");
    }

    @Test
    void a_fact_that_changes_may_leave_open_what_it_decided() {
        SmallRelease release =
                ONE_RULE.required("pre", "all", "conservative-care-weeks >= 6 or radicular-pain = false or inr > 2");

        assertThat(full(release, SCIATICA.knowing("conservative-care-weeks", 8)))
                .containsExactly(
                        "conservative-care-weeks < 6 -> undetermined",
                        "conservative-care-weeks < 6, inr <= 2 -> deferred");
    }

    @Test
    void an_assumption_that_is_lost_leaves_a_candidate_undetermined() {
        SmallRelease release = ONE_RULE.against("absolute", "ci", "all", "inr > 3")
                .against("absolute", "ci-2", "all", "list contains(antithrombotics, \"apixaban\")");

        assertThat(full(release, SCIATICA.assuming("safety")))
                .contains("antithrombotics not(contains \"apixaban\") and contains \"warfarin\" -> undetermined");
    }

    private static List<String> standard(SmallRelease release, Asking asking) {
        return changes(release.decide(asking, Depth.STANDARD));
    }

    private static List<String> full(SmallRelease release, Asking asking) {
        return changes(release.decide(asking, Depth.FULL));
    }

    private static List<String> changes(Decision decision) {
        List<Change> changes = decision.candidates().isEmpty()
                ? decision.excluded().get(0).wouldChange()
                : decision.candidates().get(0).wouldChange();
        return changes.stream().map(ChangesTest::text).toList();
    }

    private static String text(Change change) {
        return change.facts().stream()
                .map(needed -> needed.fact() + " " + needed.test())
                .collect(Collectors.joining(", ", "", " -> " + ChangeOracle.goal(change.status(), change.reason())));
    }
}
