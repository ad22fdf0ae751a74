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
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.answer.MissingFact;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.SmallRelease;

/** Which facts are missing, in which order to ask, and what waits for them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MissingFactsTest {

    private static final String TFESI = "transforaminal-esi";
    private static final String ILESI = "interlaminar-esi";
    private static final String BLOCK = "genicular-nerve-block";
    private static final String RFA = "genicular-nerve-rfa";
    private static final Asking SCIATICA = about("low-back", "sciatica").taking();

    @Test
    void asks_as_a_clinic_would() {
        SmallRelease release = SmallRelease.empty()
                .rule(TFESI, "stenosis-type = \"foraminal\"", "conditional-for")
                .required("first-line", TFESI, "conservative-care-weeks >= 6")
                .against("absolute", "ci-safety", "all", "inr > 3")
                .flag("urgent", "rf", "", "fever = true", "all")
                .against("absolute", "ci-response", "all", "diagnostic-block-relief-percent < 50")
                .against("absolute", "ci-patient", "all", "pregnant = true")
                .against("absolute", "ci-history", "all", "previous-injection = true")
                .against("absolute", "ci-course", "all", "pain-duration-weeks > 5000");

        Decision decision = release.decide(SCIATICA);

        assertThat(decision.missingFacts())
                .extracting(MissingFact::fact)
                .containsExactly(
                        "conservative-care-weeks",
                        "stenosis-type",
                        "pain-duration-weeks",
                        "previous-injection",
                        "pregnant",
                        "diagnostic-block-relief-percent",
                        "fever",
                        "inr");
    }

    @Test
    void asks_for_nothing_in_a_part_that_is_settled() {
        SmallRelease release = SmallRelease.empty()
                .rule(TFESI, "", "conditional-for")
                .against("absolute", "ci", "all", "(pregnant = true and previous-injection = true) or inr > 3");

        Decision decision = release.decide(SCIATICA.knowing("pregnant", false));

        assertThat(decision.missingFacts()).extracting(MissingFact::fact).containsExactly("inr");
    }

    @Test
    void asks_decisive_ones_first_within_a_turn() {
        SmallRelease release = SmallRelease.empty()
                .rule(TFESI, "", "conditional-for")
                .against("caution", "ci", "all", "pain-duration-weeks > 5000")
                .against("absolute", "ci-2", "all", "pregnant = true");

        assertThat(release.decide(SCIATICA).missingFacts())
                .extracting(MissingFact::fact, missing -> missing.decisive().orElseThrow())
                .containsExactly(tuple("pregnant", true), tuple("pain-duration-weeks", false));
    }

    @Test
    void asks_late_for_a_prerequisite_of_a_later_line() {
        SmallRelease release = SmallRelease.empty()
                .rule("second", TFESI, "", "conditional-for", 2, 10)
                .required("pre", TFESI, "diagnostic-block-relief-percent >= 50")
                .against("absolute", "ci", "all", "pregnant = true");

        assertThat(release.decide(SCIATICA).missingFacts())
                .extracting(MissingFact::fact)
                .containsExactly("pregnant", "diagnostic-block-relief-percent");
    }

    @Test
    void does_not_ask_for_what_can_no_longer_matter() {
        SmallRelease release = SmallRelease.empty()
                .rule(TFESI, "", "conditional-for")
                .against("absolute", "ci", "all", "pregnant = true and age-years < 60");

        Decision decision = release.decide(SCIATICA.knowing("age-years", 70));

        assertThat(decision.missingFacts()).isEmpty();
        assertThat(decision.summary()).contains("no missing fact could change this");
    }

    @Test
    void does_not_ask_for_a_settled_exclusion() {
        SmallRelease release = SmallRelease.empty()
                .rule(TFESI, "stenosis-type = \"central\"", "conditional-for")
                .against("absolute", "ci", "all", "fever = true");

        Decision decision = release.decide(SCIATICA.knowing("fever", true));

        assertThat(decision.missingFacts()).isEmpty();
    }

    @Test
    void asks_what_an_unsettled_exclusion_waits_for() {
        SmallRelease release = SmallRelease.empty().rule(TFESI, "pain-duration-weeks < 12", "conditional-against");

        Decision decision = release.decide(SCIATICA);

        assertThat(decision.missingFacts())
                .extracting(MissingFact::fact, missing -> missing.decisive().orElseThrow())
                .containsExactly(tuple("pain-duration-weeks", true));
        assertThat(decision.excluded())
                .extracting(Exclusion::waitingFor)
                .containsExactly(List.of("pain-duration-weeks"));
    }

    @Test
    void names_the_procedures_that_it_affects() {
        SmallRelease release = SmallRelease.empty()
                .rule(TFESI, "", "conditional-for")
                .rule(ILESI, "", "conditional-for")
                .against("absolute", "ci", "class:neuraxial", "pregnant = true")
                .against("absolute", "ci-2", ILESI, "age-years < 18");

        assertThat(release.decide(SCIATICA).missingFacts())
                .extracting(MissingFact::fact, MissingFact::affects)
                .containsExactly(tuple("age-years", List.of(ILESI)), tuple("pregnant", List.of(ILESI, TFESI)));
    }

    @Test
    void names_the_candidate_of_this_answer_that_would_obtain_it() {
        SmallRelease ablation = SmallRelease.empty()
                .rule("rfa", RFA, "", "conditional-for", 2, 10)
                .required("pre", RFA, "diagnostic-block-relief-percent >= 50");
        SmallRelease withBlock = ablation.rule(BLOCK, "", "conditional-for");

        assertThat(withBlock.decide(SCIATICA).missingFacts())
                .extracting(MissingFact::fact, MissingFact::obtainedBy)
                .containsExactly(tuple("diagnostic-block-relief-percent", List.of(BLOCK)));
        assertThat(ablation.decide(SCIATICA).missingFacts())
                .extracting(MissingFact::obtainedBy)
                .containsExactly(List.of());
    }

    @Test
    void says_once_what_every_candidate_waits_for() {
        SmallRelease release = SmallRelease.empty()
                .rule(TFESI, "", "conditional-for")
                .rule(ILESI, "stenosis-type = \"central\"", "conditional-for")
                .against("absolute", "ci", "all", "pregnant = true");

        Decision decision = release.decide(SCIATICA);

        assertThat(decision.waitingFor()).containsExactly("pregnant");
        assertThat(decision.candidates())
                .extracting(Candidate::rule, Candidate::waitingFor)
                .containsExactly(tuple(ILESI, List.of("stenosis-type")), tuple(TFESI, List.of()));
    }

    @Test
    void a_settled_candidate_waits_for_nothing_so_nothing_is_common() {
        SmallRelease release = SmallRelease.empty()
                .rule(TFESI, "", "conditional-for")
                .rule(ILESI, "", "conditional-for")
                .against("absolute", "ci", ILESI, "pregnant = true");

        Decision decision = release.decide(SCIATICA);

        assertThat(decision.waitingFor()).isEmpty();
        assertThat(decision.candidates())
                .extracting(Candidate::waitingFor)
                .containsExactly(List.of(), List.of("pregnant"));
    }

    @Test
    void tells_how_to_ask_at_standard_for_decisive_ones_only() {
        SmallRelease release = SmallRelease.empty()
                .rule(TFESI, "", "conditional-for")
                .against("caution", "ci", "all", "pain-duration-weeks > 5000")
                .against("absolute", "ci-2", "all", "age-years < 18");

        assertThat(release.decide(SCIATICA, Depth.STANDARD).missingFacts())
                .extracting(MissingFact::fact, MissingFact::question, MissingFact::unit)
                .containsExactly(
                        tuple("age-years", "How old is the patient?", "years"), tuple("pain-duration-weeks", "", ""));
        assertThat(release.decide(SCIATICA, Depth.BRIEF).missingFacts())
                .containsExactly(MissingFact.brief("age-years"));
    }
}
