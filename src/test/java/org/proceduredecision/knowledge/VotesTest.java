package org.proceduredecision.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.knowledge.SourceKind.GUIDELINE;
import static org.proceduredecision.knowledge.SourceKind.NARRATIVE;
import static org.proceduredecision.knowledge.SourceKind.OBSERVATIONAL;
import static org.proceduredecision.knowledge.SourceKind.PAYER;
import static org.proceduredecision.knowledge.SourceKind.REVIEW;
import static org.proceduredecision.knowledge.SourceKind.SAFETY_BODY;
import static org.proceduredecision.knowledge.SourceKind.TRIAL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proceduredecision.clinical.WireName;

/** A recommendation follows from the evidence by one exact rule. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VotesTest {

    private final Map<String, Source> sources = new HashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();

    private VotesTest says(SourceKind kind, String body, int year, Stance stance) {
        return says(kind, body, year, stance, Aspect.EFFECT);
    }

    private VotesTest says(SourceKind kind, String body, int year, Stance stance, Aspect aspect) {
        String id = body + "-" + year;
        OptionalInt published = year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
        sources.put(id, new Source(id, "t", body, published, kind, "", "", "", "", true));
        evidence.add(new Evidence("rule", id, aspect, stance, "", "", "", true));
        return this;
    }

    private Votes votes() {
        return Votes.of(evidence, sources::get);
    }

    private static Stance stance(String word) {
        return WireName.find(Stance.class, word).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for | conditional-for",
                "strong-for | conditional-for",
                "strong-for strong-for | strong-for",
                "strong-for strong-for for for | strong-for",
                "strong-for strong-for for for for | conditional-for",
                "strong-for strong-for insufficient insufficient | strong-for",
                "strong-for strong-for insufficient insufficient insufficient | insufficient",
                "for insufficient | conditional-for",
                "for insufficient insufficient | insufficient",
                "insufficient | insufficient",
                "for against | insufficient",
                "for for against | conditional-for",
                "strong-for strong-for strong-for weak-against | conditional-for",
                "for against against | conditional-against",
                "for for against against against | insufficient",
                "for strong-against strong-against strong-against | conditional-against",
                "against | conditional-against",
                "strong-against strong-against | strong-against",
                "strong-against against insufficient | conditional-against",
                "against insufficient insufficient | insufficient"
            })
    void what_the_votes_of_guidelines_give(String stances, String recommendation) {
        int body = 0;
        for (String word : stances.split(" ")) {
            says(GUIDELINE, "body" + body++, 2020, stance(word));
        }

        assertThat(votes().recommendation().wireName()).isEqualTo(recommendation);
    }

    @Test
    void the_highest_kind_present_votes_alone() {
        says(REVIEW, "cochrane", 2020, Stance.FOR);
        says(TRIAL, "nejm", 2021, Stance.AGAINST).says(TRIAL, "lancet", 2022, Stance.AGAINST);

        assertThat(votes().recommendation()).isEqualTo(Recommendation.CONDITIONAL_FOR);
    }

    @Test
    void a_body_has_one_vote_that_of_its_newest_guideline() {
        says(GUIDELINE, "nice", 2009, Stance.FOR).says(GUIDELINE, "nice", 2020, Stance.AGAINST);
        says(GUIDELINE, "asipp", 2013, Stance.FOR).says(GUIDELINE, "asipp", 2021, Stance.FOR);

        assertThat(votes().recommendation()).isEqualTo(Recommendation.INSUFFICIENT);
    }

    @Test
    void a_guideline_without_a_year_is_the_oldest() {
        says(GUIDELINE, "nice", 0, Stance.AGAINST).says(GUIDELINE, "nice", 1999, Stance.FOR);

        assertThat(votes().recommendation()).isEqualTo(Recommendation.CONDITIONAL_FOR);
    }

    @Test
    void documents_of_one_year_count_as_one_and_the_weaker_stance_counts() {
        says(GUIDELINE, "aspn", 2022, Stance.STRONG_FOR).says(GUIDELINE, "aspn", 2022, Stance.WEAK_FOR);
        says(GUIDELINE, "nass", 2022, Stance.STRONG_FOR);

        assertThat(votes().recommendation()).isEqualTo(Recommendation.CONDITIONAL_FOR);
    }

    @Test
    void a_voter_on_both_sides_counts_as_insufficient() {
        says(GUIDELINE, "wip", 2010, Stance.FOR).says(GUIDELINE, "wip", 2010, Stance.AGAINST);

        assertThat(votes().recommendation()).isEqualTo(Recommendation.INSUFFICIENT);
        assertThat(votes().agreement()).isEqualTo(Agreement.CONFLICTING);
    }

    @Test
    void other_sources_than_guidelines_have_a_vote_each_whoever_published_them() {
        says(TRIAL, "pain", 2010, Stance.FOR).says(TRIAL, "pain", 2012, Stance.AGAINST);
        says(TRIAL, "pain", 2014, Stance.FOR);

        assertThat(votes().recommendation()).isEqualTo(Recommendation.CONDITIONAL_FOR);
    }

    @Test
    void observational_studies_alone_are_insufficient() {
        says(OBSERVATIONAL, "a", 2020, Stance.STRONG_FOR).says(OBSERVATIONAL, "b", 2021, Stance.STRONG_FOR);

        assertThat(votes().recommendation()).isEqualTo(Recommendation.INSUFFICIENT);
        assertThat(votes().decide()).isTrue();
        assertThat(votes().agreement()).isEqualTo(Agreement.CONSENSUS);
    }

    @Test
    void a_prohibition_by_a_safety_body_decides() {
        says(GUIDELINE, "nice", 2020, Stance.STRONG_FOR).says(SAFETY_BODY, "fda", 2014, Stance.AGAINST);

        assertThat(votes().recommendation()).isEqualTo(Recommendation.STRONG_AGAINST);
    }

    @Test
    void payers_and_narratives_do_not_vote() {
        says(PAYER, "cms", 2021, Stance.FOR).says(NARRATIVE, "book", 2021, Stance.FOR);

        assertThat(votes().decide()).isFalse();
    }

    @Test
    void only_rows_on_the_effect_vote() {
        says(GUIDELINE, "nice", 2020, Stance.FOR);
        says(GUIDELINE, "vadod", 2022, Stance.STRONG_AGAINST, Aspect.LONG_TERM);
        says(GUIDELINE, "dowc", 2022, Stance.STRONG_AGAINST, Aspect.TECHNIQUE);

        assertThat(votes().recommendation()).isEqualTo(Recommendation.CONDITIONAL_FOR);
        assertThat(votes().agreement()).isEqualTo(Agreement.SINGLE_SOURCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for for | consensus",
                "for insufficient | mixed",
                "against insufficient | mixed",
                "for against | conflicting",
                "insufficient | single-source"
            })
    void agreement_of_guidelines(String stances, String agreement) {
        int body = 0;
        for (String word : stances.split(" ")) {
            says(GUIDELINE, "body" + body++, 2020, stance(word));
        }

        assertThat(votes().agreement().wireName()).isEqualTo(agreement);
    }

    @Test
    void a_sham_trial_against_a_guideline_is_a_conflict_to_show() {
        says(GUIDELINE, "aspn", 2022, Stance.FOR).says(TRIAL, "mint", 2017, Stance.AGAINST);

        assertThat(votes().agreement()).isEqualTo(Agreement.CONFLICTING);
        assertThat(votes().recommendation()).isEqualTo(Recommendation.CONDITIONAL_FOR);
    }

    @Test
    void guidelines_of_one_body_are_one_source() {
        says(GUIDELINE, "asipp", 2013, Stance.FOR).says(GUIDELINE, "asipp", 2021, Stance.FOR);

        assertThat(votes().agreement()).isEqualTo(Agreement.SINGLE_SOURCE);
    }
}
