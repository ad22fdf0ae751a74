package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.proceduredecision.fixture.Asking.about;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.HoldPlan;
import org.proceduredecision.answer.MissingFact;
import org.proceduredecision.clinical.BleedingRisk;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.SmallRelease;

/** How long the drugs that a patient takes are held before a candidate. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AntithromboticPlanTest {

    private static final String TFESI = "transforaminal-esi";
    private static final String KNEE = "knee-steroid-injection";
    private static final Asking SCIATICA = about("low-back", "sciatica");

    private static final SmallRelease DRUGS = SmallRelease.empty()
            .rule(TFESI, "", "conditional-for")
            .with("antithrombotics.csv", text -> text.lines().findFirst().orElseThrow() + "\n")
            .row("antithrombotics.csv", "w", "warfarin", "", "", "5 days high", "5 days", "none", "6 h", "", "false")
            .row(
                    "antithrombotics.csv",
                    "y",
                    "apixaban",
                    "young",
                    "age-years < 65",
                    "3 days high",
                    "3 days",
                    "",
                    "24 h",
                    "asra-pain-2018-drug",
                    "true")
            .row(
                    "antithrombotics.csv",
                    "o",
                    "apixaban",
                    "old",
                    "age-years >= 65",
                    "4 days high",
                    "4 days",
                    "",
                    "24 h",
                    "",
                    "false");

    @Test
    void there_is_none_without_a_drug() {
        assertThat(DRUGS.candidate(SCIATICA).antithromboticPlan()).isEmpty();
        assertThat(DRUGS.candidate(SCIATICA.taking()).antithromboticPlan()).isEmpty();
    }

    @Test
    void holds_for_the_bleeding_risk_of_the_procedure() {
        List<HoldPlan> plan = DRUGS.candidate(SCIATICA.taking("warfarin")).antithromboticPlan();

        assertThat(plan)
                .extracting(HoldPlan::drug, HoldPlan::hold, HoldPlan::restart, HoldPlan::bleedingRisk)
                .containsExactly(tuple("warfarin", "5 days", "6 h", BleedingRisk.INTERMEDIATE));
        assertThat(plan.get(0).holdIfRaised()).isEmpty();
        assertThat(plan.get(0).raisedBy()).isEmpty();
    }

    @Test
    void shows_every_variant_that_is_not_ruled_out() {
        List<HoldPlan> unknownAge = DRUGS.candidate(SCIATICA.taking("apixaban")).antithromboticPlan();
        List<HoldPlan> old = DRUGS.candidate(SCIATICA.taking("apixaban").knowing("age-years", 70))
                .antithromboticPlan();

        assertThat(unknownAge).extracting(HoldPlan::variant).containsExactly("old", "young");
        assertThat(old)
                .extracting(HoldPlan::variant, HoldPlan::hold, HoldPlan::verified)
                .containsExactly(tuple("old", "4 days", false));
    }

    @Test
    void asks_for_what_would_tell_the_variants_apart() {
        Decision decision = DRUGS.decide(SCIATICA.taking("apixaban"));

        MissingFact age = decision.missingFacts().get(0);
        assertThat(age.fact()).isEqualTo("age-years");
        assertThat(age.decisive()).contains(false);
        assertThat(age.affects()).containsExactly(TFESI);
    }

    @Test
    void asks_for_the_drugs_themselves_when_they_are_unknown() {
        assertThat(DRUGS.decide(SCIATICA).missingFacts())
                .extracting(MissingFact::fact)
                .containsExactly("antithrombotics");
        assertThat(DRUGS.decide(SCIATICA.taking()).missingFacts()).isEmpty();
    }

    @Test
    void asks_for_what_would_raise_the_risk_of_bleeding_once_a_drug_is_taken() {
        SmallRelease release = DRUGS.factor("bf", "pregnant = true");

        assertThat(release.decide(SCIATICA.taking("warfarin")).missingFacts())
                .extracting(MissingFact::fact, missing -> missing.decisive().orElseThrow())
                .containsExactly(tuple("pregnant", false));
        assertThat(release.decide(SCIATICA.taking()).missingFacts()).isEmpty();
    }

    @Test
    void puts_the_next_stratum_beside_it_where_a_bleeding_factor_is_present() {
        SmallRelease release = DRUGS.factor("bf-b", "age-years > 75")
                .factor("bf-a", "count(antithrombotics) > 1")
                .factor("bf-absent", "pregnant = true");

        List<HoldPlan> plan = release.candidate(SCIATICA.taking("warfarin", "apixaban")
                        .knowing("age-years", 80)
                        .knowing("pregnant", false))
                .antithromboticPlan();

        assertThat(plan)
                .extracting(HoldPlan::drug, HoldPlan::hold, HoldPlan::holdIfRaised, HoldPlan::raisedBy)
                .containsExactly(
                        tuple("apixaban", "4 days", "4 days high", List.of("bf-a", "bf-b")),
                        tuple("warfarin", "5 days", "5 days high", List.of("bf-a", "bf-b")));
    }

    @Test
    void an_unknown_bleeding_factor_raises_nothing() {
        SmallRelease release = DRUGS.factor("bf", "age-years > 75");

        HoldPlan plan = release.candidate(SCIATICA.taking("warfarin"))
                .antithromboticPlan()
                .get(0);

        assertThat(plan.holdIfRaised()).isEmpty();
        assertThat(plan.raisedBy()).isEmpty();
    }

    @Test
    void the_highest_stratum_stays_and_still_names_the_factor() {
        SmallRelease release = DRUGS.factor("bf", "age-years > 75")
                .with(
                        "procedures.csv",
                        text -> text.replace("neuraxial;steroid,intermediate", "neuraxial;steroid,high"));

        HoldPlan plan = release.candidate(SCIATICA.taking("warfarin").knowing("age-years", 80))
                .antithromboticPlan()
                .get(0);

        assertThat(plan.hold()).isEqualTo("5 days high");
        assertThat(plan.holdIfRaised()).isEmpty();
        assertThat(plan.raisedBy()).containsExactly("bf");
    }

    @Test
    void says_when_the_stratum_is_by_analogy() {
        SmallRelease release = DRUGS.with(
                "procedures.csv",
                text -> text.replace("neuraxial;steroid,intermediate,true", "neuraxial;steroid,intermediate,false"));

        assertThat(DRUGS.candidate(SCIATICA.taking("warfarin"))
                        .antithromboticPlan()
                        .get(0)
                        .bleedingListed())
                .isTrue();
        assertThat(release.candidate(SCIATICA.taking("warfarin"))
                        .antithromboticPlan()
                        .get(0)
                        .bleedingListed())
                .isFalse();
    }

    @Test
    void each_candidate_has_its_own() {
        SmallRelease release = DRUGS.rule(KNEE, "", "conditional-for");

        List<Candidate> candidates = release.decide(SCIATICA.taking("warfarin")).candidates();

        assertThat(candidates)
                .extracting(
                        each -> each.procedure().id(),
                        each -> each.antithromboticPlan().get(0).hold())
                .containsExactly(tuple(KNEE, "none"), tuple(TFESI, "5 days"));
    }

    @Test
    void brief_leaves_it_out() {
        Decision decision = DRUGS.decide(SCIATICA.taking("warfarin"), Depth.BRIEF);

        assertThat(decision.candidates().get(0).antithromboticPlan()).isEmpty();
    }
}
