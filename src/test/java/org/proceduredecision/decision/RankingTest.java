package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.fixture.Asking.about;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.SmallRelease;

/** The order of candidates and of exclusions, one key after the other. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RankingTest {

    private static final String TFESI = "transforaminal-esi";
    private static final String ILESI = "interlaminar-esi";
    private static final String KNEE = "knee-steroid-injection";
    private static final String BLOCK = "genicular-nerve-block";
    private static final String RFA = "genicular-nerve-rfa";
    private static final Asking SCIATICA = about("low-back", "sciatica");

    @Test
    void an_eligible_candidate_of_a_late_step_comes_before_an_undetermined_one_of_the_first() {
        SmallRelease release = SmallRelease.empty()
                .rule("first", TFESI, "pain-duration-weeks < 12", "strong-for", 1, 1)
                .rule("third", ILESI, "", "insufficient", 3, 99)
                .required("pre", "rule:third", "previous-injection = true");

        assertThat(ranked(release, SCIATICA.knowing("previous-injection", true)))
                .containsExactly("third", "first");
    }

    @Test
    void eligible_candidates_go_by_recommendation_whatever_their_step() {
        SmallRelease release = SmallRelease.empty()
                .rule("insufficient", TFESI, "", "insufficient", 1, 1)
                .rule("conditional", ILESI, "", "conditional-for", 2, 1)
                .rule("strong", KNEE, "", "strong-for", 3, 99)
                .required("pre", "rule:conditional;rule:strong", "previous-injection = true");

        assertThat(ranked(release, SCIATICA.knowing("previous-injection", true)))
                .containsExactly("strong", "conditional", "insufficient");
    }

    @Test
    void the_others_go_by_step_before_status_and_recommendation() {
        SmallRelease release = SmallRelease.empty()
                .rule("second-undetermined", TFESI, "age-years < 90", "strong-for", 2, 1)
                .rule("first-deferred", ILESI, "", "insufficient", 1, 99)
                .required("pre", ILESI, "conservative-care-weeks >= 6")
                .required("pre-2", TFESI, "previous-injection = true");

        assertThat(ranked(release, SCIATICA.knowing("conservative-care-weeks", 0)))
                .containsExactly("first-deferred", "second-undetermined");
    }

    @Test
    void within_a_step_undetermined_comes_before_deferred() {
        SmallRelease release = SmallRelease.empty()
                .rule("deferred", TFESI, "", "strong-for", 1, 1)
                .rule("undetermined", ILESI, "age-years < 90", "insufficient", 1, 99)
                .required("pre", TFESI, "conservative-care-weeks >= 6");

        assertThat(ranked(release, SCIATICA.knowing("conservative-care-weeks", 0)))
                .containsExactly("undetermined", "deferred");
    }

    @Test
    void within_a_status_the_better_recommendation_comes_first() {
        SmallRelease release = SmallRelease.empty()
                .rule("insufficient", TFESI, "age-years < 90", "insufficient", 1, 1)
                .rule("strong", ILESI, "age-years < 90", "strong-for", 1, 99)
                .rule("conditional", KNEE, "age-years < 90", "conditional-for", 1, 50);

        assertThat(ranked(release, SCIATICA)).containsExactly("strong", "conditional", "insufficient");
    }

    @Test
    void fewer_relative_contraindications_present_come_first_and_cautions_do_not_count() {
        SmallRelease release = SmallRelease.empty()
                .rule("two", TFESI, "", "conditional-for", 1, 1)
                .rule("one", ILESI, "", "conditional-for", 1, 2)
                .rule("none", KNEE, "", "conditional-for", 1, 3)
                .against("relative", "ci", TFESI + ";" + ILESI, "pregnant = true")
                .against("relative", "ci-2", TFESI, "pregnant = true")
                .against("relative", "ci-unknown", KNEE, "age-years > 90")
                .against("caution", "ci-3", KNEE, "pregnant = true")
                .against("caution", "ci-4", KNEE, "pregnant = true and age-years > 0")
                .against("caution", "ci-5", KNEE, "pregnant = true or age-years > 0");

        assertThat(ranked(release, SCIATICA.knowing("pregnant", true))).containsExactly("none", "one", "two");
    }

    @Test
    void the_lower_priority_number_comes_first_and_then_the_id_of_the_procedure() {
        SmallRelease release = SmallRelease.empty()
                .rule("a", TFESI, "", "conditional-for", 1, 10)
                .rule("b", ILESI, "", "conditional-for", 1, 10)
                .rule("c", KNEE, "", "conditional-for", 1, 5);

        assertThat(ranked(release, SCIATICA)).containsExactly("c", "b", "a");
    }

    @Test
    void ranks_are_numbered_from_one() {
        SmallRelease release = SmallRelease.empty()
                .rule(TFESI, "", "conditional-for")
                .rule(ILESI, "", "conditional-for")
                .rule(KNEE, "", "conditional-for");

        assertThat(release.decide(SCIATICA).candidates())
                .extracting(Candidate::rank)
                .containsExactly(1, 2, 3);
    }

    @Test
    void exclusions_go_by_reason() {
        SmallRelease release = SmallRelease.empty()
                .rule("not-indicated", TFESI, "pain-duration-weeks < 12", "conditional-for", 1, 1)
                .rule("recommended-against", ILESI, "", "conditional-against", 1, 2)
                .rule("contraindicated", KNEE, "", "conditional-for", 1, 3)
                .rule("red-flag", BLOCK, "", "conditional-for", 1, 4)
                .against("absolute", "ci", KNEE, "fever = true")
                .flag("review", "rf", "", "fever = true", BLOCK);

        List<Exclusion> excluded = release.decide(
                        SCIATICA.knowing("fever", true).knowing("pain-duration-weeks", 20))
                .excluded();

        assertThat(excluded)
                .extracting(each -> each.reason().wireName())
                .containsExactly("red-flag", "contraindicated", "recommended-against", "not-indicated")
                .containsExactlyElementsOf(
                        excluded.stream().map(Exclusion::rule).toList());
    }

    @Test
    void exclusions_of_one_reason_go_by_step_priority_and_id() {
        SmallRelease release = SmallRelease.empty()
                .rule("second", TFESI, "", "strong-against", 2, 1)
                .rule("later", ILESI, "", "conditional-against", 1, 20)
                .rule("id-b", KNEE, "", "conditional-against", 1, 10)
                .rule("id-a", BLOCK, "", "conditional-against", 1, 10)
                .required("pre", "rule:second", "previous-injection = true");

        assertThat(release.decide(SCIATICA).excluded())
                .extracting(Exclusion::rule)
                .containsExactly("id-a", "id-b", "later", "second");
    }

    @Test
    void a_procedure_without_a_rule_comes_after_those_with_one() {
        SmallRelease release = SmallRelease.empty().rule(TFESI, "pain-duration-weeks < 12", "conditional-for");

        assertThat(release.decide(SCIATICA.knowing("pain-duration-weeks", 20).only(BLOCK, RFA, TFESI))
                        .excluded())
                .extracting(each -> each.procedure().id())
                .containsExactly(TFESI, BLOCK, RFA);
    }

    private static List<String> ranked(SmallRelease release, Asking asking) {
        return release.decide(asking).candidates().stream().map(Candidate::rule).toList();
    }
}
