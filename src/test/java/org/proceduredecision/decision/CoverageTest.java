package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.CheckVerdict;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.ShownCriterion;
import org.proceduredecision.answer.TestResult;
import org.proceduredecision.answer.TestVerdict;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.SmallRelease;
import org.proceduredecision.knowledge.CoveragePhase;
import org.proceduredecision.knowledge.Source;

/** What payers ask: shown when a request names them, and without any weight. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoverageTest {

    private static final String TFESI = "transforaminal-esi";
    private static final String ILESI = "interlaminar-esi";
    private static final String WEEKS = "conservative-care-weeks";

    /** The criteria cite a source that no evidence cites. */
    private static final SmallRelease RELEASE = SmallRelease.empty()
            .rule(TFESI, "", "conditional-for")
            .rule(ILESI, "", "conditional-for")
            .row("payers.csv", "aetna", "Aetna", "")
            .row("coverage.csv", criterion("levels", "cms", TFESI, CoveragePhase.LIMIT, ""))
            .row("coverage.csv", criterion("age", "cms", TFESI, CoveragePhase.LIMIT, "age-years >= 18"))
            .row("coverage.csv", criterion("weeks", "cms", TFESI, CoveragePhase.INITIAL, WEEKS + " >= 4"))
            .row("coverage.csv", criterion("never", "cms", "rule:" + ILESI, CoveragePhase.EXCLUSION, "false"))
            .row("coverage.csv", criterion("other", "aetna", TFESI, CoveragePhase.REPEAT, WEEKS + " >= 6"));

    private static final Asking ASKING = Asking.about("low-back", "sciatica");

    private static String[] criterion(String id, String payer, String appliesTo, CoveragePhase phase, String when) {
        return new String[] {id, payer, "Policy", appliesTo, phase.wireName(), when, "Message.", "bmj-rr-2025", "false"
        };
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
        Asking asking = ASKING.knowing(WEEKS, weeks).coveredBy("Medicare");

        assertThat(candidate(RELEASE.decide(asking), TFESI).coverage())
                .filteredOn(criterion -> criterion.id().equals("weeks"))
                .extracting(ShownCriterion::verdict)
                .containsExactly(verdict);
    }

    @Test
    void a_criterion_is_unknown_where_a_fact_is_missing_or_none_speaks_of_it() {
        List<ShownCriterion> coverage =
                candidate(RELEASE.decide(ASKING.coveredBy("cms")), TFESI).coverage();

        assertThat(coverage).extracting(ShownCriterion::id).containsExactly("weeks", "age", "levels");
        assertThat(coverage).extracting(ShownCriterion::verdict).containsOnly(CheckVerdict.UNKNOWN);
    }

    @Test
    void what_is_never_paid_for_is_unmet_whatever_is_known() {
        assertThat(candidate(RELEASE.decide(ASKING.coveredBy("cms")), ILESI).coverage())
                .extracting(ShownCriterion::verdict)
                .containsExactly(CheckVerdict.UNMET);
    }

    @Test
    void payers_that_are_not_named_are_not_shown() {
        assertThat(RELEASE.decide(ASKING).candidates())
                .allSatisfy(each -> assertThat(each.coverage()).isEmpty());
        assertThat(candidate(RELEASE.decide(ASKING.coveredBy("aetna", "Medicare", "cms")), TFESI)
                        .coverage())
                .extracting(ShownCriterion::payer)
                .containsExactly("aetna", "cms", "cms", "cms");
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
    void brief_shows_the_verdict_and_no_more() {
        Decision decision = RELEASE.decide(ASKING.knowing(WEEKS, 3).coveredBy("aetna"), Depth.BRIEF);

        assertThat(candidate(decision, TFESI).coverage())
                .containsExactly(new ShownCriterion(
                        "other",
                        "aetna",
                        "Policy",
                        CoveragePhase.REPEAT,
                        CheckVerdict.UNMET,
                        "",
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void standard_shows_words_tests_and_sources_and_cites_them() {
        Decision decision = RELEASE.decide(ASKING.knowing(WEEKS, 3).coveredBy("aetna"), Depth.STANDARD);

        assertThat(candidate(decision, TFESI).coverage())
                .containsExactly(new ShownCriterion(
                        "other",
                        "aetna",
                        "Policy",
                        CoveragePhase.REPEAT,
                        CheckVerdict.UNMET,
                        "Message.",
                        List.of(new TestResult(
                                WEEKS,
                                ">= 6",
                                Optional.of(FactValue.of(BigDecimal.valueOf(3))),
                                Optional.empty(),
                                TestVerdict.UNMET)),
                        Optional.of(List.of("bmj-rr-2025")),
                        Optional.of(false)));
        assertThat(decision.sources()).extracting(Source::id).containsExactly("bmj-rr-2025", "nice-ng59");
    }
}
