package org.proceduredecision.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.fixture.Asking.about;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.SmallRelease;
import org.proceduredecision.request.Understanding.Understood;

/** What a word means that several terms carry, over small releases. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsForSeveralTest {

    private static final String BOTH_EPIDURALS = "snomed-ct|171787008";

    private static SmallRelease withRule(SmallRelease release, String diagnosis, String location, String procedure) {
        String id = diagnosis + "-" + procedure;
        return release.row(
                        "rules.csv",
                        id,
                        diagnosis,
                        location,
                        "",
                        procedure,
                        "therapeutic",
                        "1",
                        "conditional-for",
                        "10",
                        "Because.")
                .row("evidence.csv", id, "nice-ng59", "effect", "for", "", "", "", "true");
    }

    private static Question understood(SmallRelease release, Asking asking) {
        Understanding understanding = new RequestReader(release.release()).read(asking.request());
        assertThat(understanding).isInstanceOf(Understood.class);
        return ((Understood) understanding).question();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sciatica", "Sciatica", "SCI-ATICA"})
    void the_id_of_a_diagnosis_means_it_however_it_is_written_and_whatever_the_broad_words_say(String word) {
        SmallRelease release =
                SmallRelease.empty().row("broad-words.csv", "sciatica", "low-back", "lumbar-spinal-stenosis", "");

        assertThat(understood(release, about("low-back", word)).diagnosis().id())
                .isEqualTo("sciatica");
    }

    @Test
    void a_code_for_several_procedures_means_those_done_at_the_location_before_those_done_nearby() {
        SmallRelease nearby = withRule(SmallRelease.empty(), "lumbar-spinal-stenosis", "low-back", "interlaminar-esi");
        SmallRelease there = withRule(nearby, "lumbar-spinal-stenosis", "leg", "transforaminal-esi");
        Asking asking = about("leg", "sciatica").only(BOTH_EPIDURALS);

        assertThat(understood(there, asking).procedures().ids()).containsExactly("transforaminal-esi");
        assertThat(understood(nearby, asking).procedures().ids()).containsExactly("interlaminar-esi");
    }

    @Test
    void a_code_for_several_procedures_means_all_where_none_of_them_is_done_nearby() {
        SmallRelease elsewhere = withRule(SmallRelease.empty(), "knee-osteoarthritis", "knee", "interlaminar-esi");

        assertThat(understood(elsewhere, about("leg", "sciatica").only(BOTH_EPIDURALS))
                        .procedures()
                        .ids())
                .containsExactlyInAnyOrder("transforaminal-esi", "interlaminar-esi");
    }
}
