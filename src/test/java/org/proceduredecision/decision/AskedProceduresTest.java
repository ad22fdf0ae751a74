package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.fixture.Asking.about;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.answer.Named;
import org.proceduredecision.answer.Outcome;
import org.proceduredecision.answer.Reason;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.SmallRelease;

/** Requests that ask for some procedures only: each of them appears, and nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskedProceduresTest {

    private static final String TFESI = "transforaminal-esi";
    private static final String ILESI = "interlaminar-esi";
    private static final String RFA = "genicular-nerve-rfa";
    private static final Asking SCIATICA = about("low-back", "sciatica");
    private static final SmallRelease TWO_RULES = SmallRelease.empty()
            .rule(TFESI, "", "conditional-for")
            .rule(ILESI, "", "conditional-against")
            .row(
                    "rules.csv",
                    "knee",
                    "knee-osteoarthritis",
                    "knee",
                    "",
                    RFA,
                    "therapeutic",
                    "1",
                    "conditional-for",
                    "1",
                    "Because.")
            .row("evidence.csv", "knee", "nice-ng59", "effect", "for", "", "", "", "true");

    @Test
    void shows_those_asked_for_and_no_others() {
        assertThat(shown(TWO_RULES.decide(SCIATICA))).containsExactly(TFESI, ILESI);
        assertThat(shown(TWO_RULES.decide(SCIATICA.only(ILESI)))).containsExactly(ILESI);
        assertThat(shown(TWO_RULES.decide(SCIATICA.only("TFESI", "nerve root injection"))))
                .containsExactly(TFESI);
    }

    @Test
    void a_class_stands_for_its_members_with_a_rule_here() {
        Decision decision = TWO_RULES.decide(SCIATICA.only("class:steroid"));

        assertThat(shown(decision)).containsExactly(TFESI, ILESI);
    }

    @Test
    void a_code_may_stand_for_several_procedures() {
        Decision decision = TWO_RULES.decide(SCIATICA.only("snomed-ct|171787008"));

        assertThat(shown(decision)).containsExactly(TFESI, ILESI);
    }

    @Test
    void a_procedure_without_a_rule_here_is_not_indicated_and_says_what_it_is_for() {
        Exclusion exclusion = TWO_RULES.exclusion(SCIATICA.only(RFA));

        assertThat(exclusion.reason()).isEqualTo(Reason.NOT_INDICATED);
        assertThat(exclusion.settled()).isTrue();
        assertThat(exclusion.role()).isEmpty();
        assertThat(exclusion.recommendation()).isEmpty();
        assertThat(exclusion.indicatedFor()).extracting(Named::id).containsExactly("knee-osteoarthritis");
    }

    @Test
    void a_procedure_without_a_rule_here_may_still_be_contraindicated() {
        SmallRelease release = TWO_RULES.against("absolute", "ci", RFA, "pregnant = true");

        Exclusion exclusion =
                release.exclusion(SCIATICA.knowing("pregnant", true).only(RFA));

        assertThat(exclusion.reason()).isEqualTo(Reason.CONTRAINDICATED);
    }

    @Test
    void what_has_a_rule_that_fails_here_needs_no_hint_at_other_diagnoses() {
        SmallRelease release = SmallRelease.empty().rule(TFESI, "pain-duration-weeks < 12", "conditional-for");

        Exclusion exclusion =
                release.exclusion(SCIATICA.knowing("pain-duration-weeks", 20).only(TFESI));

        assertThat(exclusion.reason()).isEqualTo(Reason.NOT_INDICATED);
        assertThat(exclusion.indicatedFor()).isEmpty();
    }

    @Test
    void the_outcome_is_that_of_all_procedures_whichever_are_asked_for() {
        assertThat(TWO_RULES.decide(SCIATICA.only(ILESI)).outcome()).isEqualTo(Outcome.CANDIDATES);
        assertThat(TWO_RULES.decide(SCIATICA.only(RFA)).outcome()).isEqualTo(Outcome.CANDIDATES);
    }

    @Test
    void a_diagnosis_without_rules_stays_not_covered_and_shows_what_was_asked_for() {
        Decision decision =
                TWO_RULES.decide(about("low-back", "lumbar-spinal-stenosis").only(TFESI));

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_COVERED);
        assertThat(shown(decision)).containsExactly(TFESI);
    }

    private static List<String> shown(Decision decision) {
        return Stream.concat(
                        decision.candidates().stream().map(each -> each.procedure()),
                        decision.excluded().stream().map(each -> each.procedure()))
                .map(procedure -> procedure.id())
                .toList();
    }
}
