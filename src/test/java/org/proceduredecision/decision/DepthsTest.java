package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.fixture.Asking.about;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.answer.ShownEvidence;
import org.proceduredecision.answer.ShownNote;
import org.proceduredecision.answer.ShownProcedure;
import org.proceduredecision.answer.TestVerdict;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.SmallRelease;
import org.proceduredecision.knowledge.Aspect;
import org.proceduredecision.knowledge.Source;

/** What each depth shows of candidates and exclusions alike. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DepthsTest {

    private static final String TFESI = "transforaminal-esi";
    private static final String ILESI = "interlaminar-esi";
    private static final Asking ASKING = about("low-back", "sciatica").knowing("conservative-care-weeks", 4);
    private static final SmallRelease RELEASE = SmallRelease.empty()
            .rule(TFESI, "pain-duration-weeks < 12", "conditional-for")
            .rule(ILESI, "", "conditional-against")
            .row("evidence.csv", TFESI, "bmj-rr-2025", "long-term", "against", "", "Adults", "A finding", "true")
            .required("pre", "all", "conservative-care-weeks >= 6")
            .against("relative", "ci", "all", "conservative-care-weeks < 6")
            .against("absolute", "ci-2", "all", "pregnant = true")
            .note("note-b", TFESI, "guidance")
            .note("note-a", "class:steroid", "consent")
            .note("note-c", "diagnosis:sciatica", "guidance")
            .note("note-other", "diagnosis:knee-osteoarthritis;knee-steroid-injection", "guidance")
            .note("note-excluded", ILESI, "guidance");

    @Test
    void brief_names_the_procedure_and_where_it_stands() {
        Candidate candidate = candidate(Depth.BRIEF);

        assertThat(candidate.procedure())
                .isEqualTo(ShownProcedure.brief(TFESI, "Lumbar transforaminal epidural steroid injection"));
        assertThat(candidate.concerns()).containsExactly("ci");
        assertThat(candidate.rule() + candidate.rationale()).isEmpty();
        assertThat(candidate.step()).isEmpty();
        assertThat(candidate.tests()).isEmpty();
        assertThat(candidate.evidence()).isEmpty();
        assertThat(candidate.checks()).isEmpty();
        assertThat(candidate.wouldChange()).isEmpty();
    }

    @Test
    void brief_is_as_short_for_an_exclusion() {
        Exclusion exclusion = RELEASE.decide(ASKING, Depth.BRIEF).excluded().get(0);

        assertThat(exclusion.concerns()).containsExactly("ci");
        assertThat(exclusion.rule() + exclusion.rationale()).isEmpty();
        assertThat(exclusion.evidence()).isEmpty();
        assertThat(exclusion.checks()).isEmpty();
        assertThat(exclusion.wouldChange()).isEmpty();
    }

    @Test
    void brief_cites_no_source_and_repeats_no_request() {
        Decision decision = RELEASE.decide(ASKING, Depth.BRIEF);

        assertThat(decision.sources()).isEmpty();
        assertThat(decision.request()).isEmpty();
    }

    @Test
    void standard_shows_the_evidence_on_the_effect_without_population_and_finding() {
        Candidate candidate = candidate(Depth.STANDARD);

        assertThat(candidate.evidence()).extracting(ShownEvidence::source).containsExactly("nice-ng59");
        assertThat(candidate.evidence())
                .allSatisfy(row -> assertThat(row.population() + row.finding()).isEmpty());
    }

    @Test
    void standard_leaves_out_unknown_tests_that_full_shows() {
        assertThat(candidate(Depth.STANDARD).tests()).isEmpty();
        assertThat(candidate(Depth.FULL).tests())
                .extracting(test -> test.verdict())
                .containsExactly(TestVerdict.UNKNOWN);
    }

    @Test
    void full_shows_all_evidence_with_population_and_finding() {
        Candidate candidate = candidate(Depth.FULL);

        assertThat(candidate.evidence())
                .extracting(row -> row.aspect().orElseThrow())
                .containsExactlyInAnyOrder(Aspect.EFFECT, Aspect.LONG_TERM);
        assertThat(candidate.evidence())
                .allSatisfy(row -> assertThat(row.finding()).isEqualTo("A finding"));
    }

    @Test
    void full_alone_shows_the_notes_on_the_diagnosis_and_on_its_candidates() {
        assertThat(RELEASE.decide(ASKING, Depth.STANDARD).notes()).isEmpty();
        assertThat(RELEASE.decide(ASKING, Depth.FULL).notes())
                .extracting(ShownNote::id)
                .containsExactly("note-b", "note-c", "note-a");
    }

    @Test
    void a_note_names_the_candidates_that_it_concerns_unless_it_is_on_the_diagnosis() {
        assertThat(RELEASE.decide(ASKING, Depth.FULL).notes())
                .extracting(note -> String.join(" ", note.procedures()))
                .containsExactly(TFESI, "", TFESI);
    }

    @Test
    void cites_what_it_shows_and_nothing_else() {
        assertThat(RELEASE.decide(ASKING, Depth.STANDARD).sources())
                .extracting(Source::id)
                .containsExactly("nice-ng59");
        assertThat(RELEASE.decide(ASKING, Depth.FULL).sources())
                .extracting(Source::id)
                .containsExactly("bmj-rr-2025", "nice-ng59");
    }

    private static Candidate candidate(Depth depth) {
        return RELEASE.decide(ASKING, depth).candidates().get(0);
    }
}
