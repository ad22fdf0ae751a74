package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.fixture.Asking.about;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Check;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.answer.Reason;
import org.proceduredecision.answer.Status;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.SmallRelease;

/** The status of a candidate and the reason of an exclusion: the first that holds, and whether it is settled. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatusTest {

    private static final String TFESI = "transforaminal-esi";
    private static final String WEEKS = "pain-duration-weeks";
    private static final Asking SCIATICA = about("low-back", "sciatica");

    /** A rule, a blocking flag, an absolute contraindication and a required prerequisite, each on a fact of its own. */
    private static final SmallRelease ALL = SmallRelease.empty()
            .rule(TFESI, "pain-duration-weeks < 12", "conditional-for")
            .flag("urgent", "rf", "", "fever = true", "all")
            .against("absolute", "ci", "all", "pregnant = true")
            .required("pre", "all", "conservative-care-weeks >= 6");

    /** One procedure, offered by one rule or the other. */
    private static final SmallRelease ACUTE_AND_CHRONIC = SmallRelease.empty()
            .rule("acute", TFESI, "pain-duration-weeks < 12", "insufficient")
            .rule("chronic", TFESI, "pain-duration-weeks >= 12", "conditional-for");

    private static final Asking PREGNANT = SCIATICA.knowing("pregnant", true);

    private static final Asking FINE = SCIATICA.knowing("pain-duration-weeks", 8)
            .knowing("fever", false)
            .knowing("pregnant", false)
            .knowing("conservative-care-weeks", 6);

    @Test
    void eligible_when_all_is_known_and_nothing_stands_in_the_way() {
        Candidate candidate = ALL.candidate(FINE);

        assertThat(candidate.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(candidate.settled()).isTrue();
        assertThat(candidate.waitingFor()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pain-duration-weeks", "fever", "pregnant", "conservative-care-weeks"})
    void undetermined_and_unsettled_while_any_of_it_is_unknown(String unknown) {
        Candidate candidate = ALL.candidate(without(unknown));

        assertThat(candidate.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(candidate.settled()).isFalse();
    }

    @Test
    void deferred_by_an_unmet_prerequisite_and_settled_if_nothing_else_is_unknown() {
        Candidate candidate = ALL.candidate(FINE.knowing("conservative-care-weeks", 4));

        assertThat(candidate.status()).isEqualTo(Status.DEFERRED);
        assertThat(candidate.settled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"pain-duration-weeks", "fever", "pregnant"})
    void deferred_before_undetermined_but_unsettled_while_a_danger_or_the_rule_is_unknown(String unknown) {
        Candidate candidate = ALL.candidate(without(unknown).knowing("conservative-care-weeks", 4));

        assertThat(candidate.status()).isEqualTo(Status.DEFERRED);
        assertThat(candidate.settled()).isFalse();
    }

    @Test
    void deferred_stays_settled_while_another_prerequisite_is_unknown() {
        SmallRelease release = ALL.required("pre-2", "all", "age-years >= 18");

        Candidate candidate = release.candidate(FINE.knowing("conservative-care-weeks", 4));

        assertThat(candidate.status()).isEqualTo(Status.DEFERRED);
        assertThat(candidate.settled()).isTrue();
    }

    @Test
    void the_blocking_flag_is_the_first_reason() {
        Exclusion exclusion = ALL.exclusion(FINE.knowing("fever", true)
                .knowing("pregnant", true)
                .knowing("pain-duration-weeks", 20)
                .knowing("conservative-care-weeks", 4));

        assertThat(exclusion.reason()).isEqualTo(Reason.RED_FLAG);
        assertThat(exclusion.settled()).isTrue();
    }

    @Test
    void the_contraindication_comes_before_the_recommendation() {
        SmallRelease release = SmallRelease.empty()
                .rule(TFESI, "", "strong-against")
                .against("absolute", "ci", "all", "pregnant = true");

        Exclusion exclusion = release.exclusion(SCIATICA.knowing("pregnant", true));

        assertThat(exclusion.reason()).isEqualTo(Reason.CONTRAINDICATED);
    }

    @Test
    void the_contraindication_comes_before_no_indication() {
        Exclusion exclusion =
                ALL.exclusion(FINE.knowing("pain-duration-weeks", 20).knowing("pregnant", true));

        assertThat(exclusion.reason()).isEqualTo(Reason.CONTRAINDICATED);
    }

    @Test
    void not_indicated_comes_last() {
        Exclusion exclusion = ALL.exclusion(FINE.knowing("pain-duration-weeks", 20));

        assertThat(exclusion.reason()).isEqualTo(Reason.NOT_INDICATED);
        assertThat(exclusion.settled()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"fever,RED_FLAG", "pregnant,CONTRAINDICATED"})
    void an_exclusion_with_a_known_cause_is_settled_though_all_else_is_unknown(String cause, Reason reason) {
        Exclusion exclusion = ALL.exclusion(SCIATICA.knowing(cause, true));

        assertThat(exclusion.reason()).isEqualTo(reason);
        assertThat(exclusion.settled()).isTrue();
    }

    @Test
    void advice_against_is_settled_though_stronger_reasons_are_unknown() {
        SmallRelease release = SmallRelease.empty()
                .rule(TFESI, "", "conditional-against")
                .against("absolute", "ci", "all", "pregnant = true");

        Exclusion exclusion = release.exclusion(SCIATICA);

        assertThat(exclusion.reason()).isEqualTo(Reason.RECOMMENDED_AGAINST);
        assertThat(exclusion.settled()).isTrue();
        assertThat(exclusion.waitingFor()).isEmpty();
    }

    @Test
    void a_contraindication_of_one_rule_forbids_only_once_that_rule_is_known_to_speak() {
        SmallRelease release = ACUTE_AND_CHRONIC.against("absolute", "ci", "rule:acute", "pregnant = true");

        assertThat(release.candidate(PREGNANT).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(release.exclusion(PREGNANT.knowing(WEEKS, 8)).reason()).isEqualTo(Reason.CONTRAINDICATED);
        assertThat(release.candidate(PREGNANT.knowing(WEEKS, 20)).status()).isEqualTo(Status.ELIGIBLE);
    }

    @Test
    void a_contraindication_that_names_the_procedure_too_forbids_whatever_rule_speaks() {
        SmallRelease release =
                ACUTE_AND_CHRONIC.against("absolute", "ci", "class:neuraxial;rule:acute", "pregnant = true");

        for (Asking asking : List.of(PREGNANT, PREGNANT.knowing(WEEKS, 8), PREGNANT.knowing(WEEKS, 20))) {
            Exclusion exclusion = release.exclusion(asking);

            assertThat(exclusion.reason()).isEqualTo(Reason.CONTRAINDICATED);
            assertThat(exclusion.settled()).isTrue();
            assertThat(exclusion.checks()).extracting(Check::id).containsExactly("ci");
        }
    }

    /** Whichever of them is shown while it is unknown which one speaks. */
    @ParameterizedTest
    @CsvSource({"acute, 8, 20", "chronic, 20, 8"})
    void a_contraindication_of_all_but_one_rule_forbids_only_once_another_is_known_to_speak(
            String spared, int weeksOfSpared, int weeksOfOther) {
        SmallRelease release =
                ACUTE_AND_CHRONIC.against("absolute", "ci", "all-except:rule:" + spared, "pregnant = true");

        Candidate unknown = release.candidate(PREGNANT);
        Candidate free = release.candidate(PREGNANT.knowing(WEEKS, weeksOfSpared));
        Exclusion forbidden = release.exclusion(PREGNANT.knowing(WEEKS, weeksOfOther));

        assertThat(unknown.status()).isEqualTo(Status.UNDETERMINED);
        assertThat(unknown.settled()).isFalse();
        assertThat(free.status()).isEqualTo(Status.ELIGIBLE);
        assertThat(free.checks()).isEmpty();
        assertThat(forbidden.reason()).isEqualTo(Reason.CONTRAINDICATED);
        assertThat(forbidden.checks()).extracting(Check::id).containsExactly("ci");
    }

    private static Asking without(String fact) {
        Asking less = SCIATICA;
        for (var known : FINE.facts().entrySet()) {
            less = known.getKey().equals(fact) ? less : less.knowing(known.getKey(), known.getValue());
        }
        return less;
    }
}
