package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.CheckVerdict;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.ShownCoverage;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.SmallRelease;
import org.proceduredecision.knowledge.Source;

/** What payers ask: shown when a request names them, and without any weight. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoverageTest {

    private static final SmallRelease RELEASE = SmallRelease.empty()
            .rule("transforaminal-esi", "", "conditional-for")
            .rule("interlaminar-esi", "", "conditional-for")
            .row("payers.csv", "aetna", "Aetna", "")
            .row("coverage.csv", criterion("weeks", "cms", "transforaminal-esi", "conservative-care-weeks >= 4"))
            .row("coverage.csv", criterion("guidance", "cms", "transforaminal-esi", ""))
            .row("coverage.csv", criterion("never", "cms", "rule:interlaminar-esi", "false"))
            .row("coverage.csv", criterion("other", "aetna", "transforaminal-esi", "conservative-care-weeks >= 6"));
    private static final Asking ASKING = Asking.about("low-back", "sciatica");

    private static String[] criterion(String id, String payer, String appliesTo, String when) {
        return new String[] {id, payer, "Policy", appliesTo, "initial", when, "Message.", "nice-ng59", "false"};
    }

    private static Candidate candidate(Decision decision, String procedure) {
        return decision.candidates().stream()
                .filter(each -> each.procedure().id().equals(procedure))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"3, UNMET", "4, MET"})
    void a_criterion_is_met_or_unmet(int weeks, CheckVerdict verdict) {
        Asking asking = ASKING.knowing("conservative-care-weeks", weeks).coveredBy("Medicare");

        assertThat(candidate(RELEASE.decide(asking), "transforaminal-esi").coverage())
                .filteredOn(criterion -> criterion.id().equals("weeks"))
                .extracting(ShownCoverage::verdict)
                .containsExactly(verdict);
    }

    @Test
    void a_criterion_is_unknown_where_a_fact_is_missing_or_none_speaks_of_it() {
        List<ShownCoverage> coverage = candidate(RELEASE.decide(ASKING.coveredBy("cms")), "transforaminal-esi")
                .coverage();

        assertThat(coverage).extracting(ShownCoverage::id).containsExactly("guidance", "weeks");
        assertThat(coverage).extracting(ShownCoverage::verdict).containsOnly(CheckVerdict.UNKNOWN);
    }

    @Test
    void what_is_never_paid_for_is_unmet_whatever_is_known() {
        assertThat(candidate(RELEASE.decide(ASKING.coveredBy("cms")), "interlaminar-esi")
                        .coverage())
                .extracting(ShownCoverage::verdict)
                .containsExactly(CheckVerdict.UNMET);
    }

    @Test
    void payers_that_are_not_named_are_not_shown() {
        assertThat(RELEASE.decide(ASKING).candidates())
                .allSatisfy(each -> assertThat(each.coverage()).isEmpty());
        assertThat(candidate(RELEASE.decide(ASKING.coveredBy("aetna", "Medicare", "cms")), "transforaminal-esi")
                        .coverage())
                .extracting(ShownCoverage::payer)
                .containsExactly("aetna", "cms", "cms");
    }

    @Test
    void nothing_else_of_the_answer_changes() {
        Decision without = RELEASE.decide(ASKING);
        Decision with = RELEASE.decide(ASKING.coveredBy("cms"));

        assertThat(with.candidates())
                .usingRecursiveComparison()
                .ignoringFields("coverage")
                .isEqualTo(without.candidates());
        assertThat(with.missingFacts()).isEqualTo(without.missingFacts());
        assertThat(with.summary()).isEqualTo(without.summary());
        assertThat(with.decisionId()).isNotEqualTo(without.decisionId());
    }

    @Test
    void brief_shows_the_verdict_and_standard_the_words_and_sources() {
        Asking asking = ASKING.coveredBy("aetna");
        ShownCoverage brief = candidate(RELEASE.decide(asking, Depth.BRIEF), "transforaminal-esi")
                .coverage()
                .get(0);
        Decision standard = RELEASE.decide(asking, Depth.STANDARD);

        assertThat(brief.message()).isEmpty();
        assertThat(brief.sources()).isEmpty();
        assertThat(candidate(standard, "transforaminal-esi").coverage().get(0).message())
                .isEqualTo("Message.");
        assertThat(standard.sources()).extracting(Source::id).contains("nice-ng59");
    }
}
