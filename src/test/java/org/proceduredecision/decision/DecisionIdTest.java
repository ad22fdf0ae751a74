package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.fixture.Asking.about;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.SmallRelease;

/** The id of a decision stands for the release and for what was asked, in whichever words. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionIdTest {

    private static final Asking SCIATICA = about("low-back", "sciatica");
    private static final SmallRelease RELEASE = SmallRelease.empty()
            .rule("transforaminal-esi", "", "conditional-for")
            .rule("interlaminar-esi", "", "conditional-for");

    @ParameterizedTest
    @ValueSource(
            strings = {"Sciatica", "SLIPPED-DISC with leg pain", "pinched nerve", "icd-10-cm|M54.3", "icd-10-cm|m5430"})
    void is_the_same_for_every_word_and_code_of_a_diagnosis(String word) {
        assertThat(id(about("Lower  Back", word))).isEqualTo(id(SCIATICA));
    }

    @Test
    void is_the_same_at_every_depth() {
        assertThat(RELEASE.decide(SCIATICA, Depth.BRIEF).decisionId()).isEqualTo(id(SCIATICA));
        assertThat(RELEASE.decide(SCIATICA, Depth.STANDARD).decisionId()).isEqualTo(id(SCIATICA));
    }

    @Test
    void does_not_know_how_a_number_or_a_list_was_written() {
        Asking plain = SCIATICA.knowing("inr", 2).taking("apixaban", "warfarin");
        Asking other = SCIATICA.taking("warfarin", "Apixaban", "warfarin")
                .knowing("inr", FactValue.of(new BigDecimal("2.00")));

        assertThat(id(other)).isEqualTo(id(plain));
    }

    @Test
    void takes_an_unknown_fact_for_one_left_out() {
        assertThat(id(SCIATICA.knowing("inr", FactValue.UNKNOWN))).isEqualTo(id(SCIATICA));
    }

    @Test
    void does_not_know_how_procedures_were_named() {
        assertThat(id(SCIATICA.only("ILESI", "tfesi"))).isEqualTo(id(SCIATICA.only("class:neuraxial")));
        assertThat(id(SCIATICA.only("transforaminal-esi"))).isNotEqualTo(id(SCIATICA));
    }

    @Test
    void changes_with_each_thing_that_is_asked() {
        assertThat(new String[] {
                    id(SCIATICA),
                    id(about("leg", "sciatica")),
                    id(SCIATICA.onThe("left")),
                    id(SCIATICA.knowing("fever", false)),
                    id(SCIATICA.knowing("fever", true)),
                    id(SCIATICA.assuming("safety")),
                    id(SCIATICA.only("transforaminal-esi"))
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void states_the_side_and_the_facts_that_a_code_states() {
        assertThat(id(about("low-back", "icd-10-cm|M54.42"))).isEqualTo(id(SCIATICA.onThe("left")));
        assertThat(id(about("low-back", "icd-10-cm|M48.062")))
                .isEqualTo(id(about("low-back", "lumbar-spinal-stenosis").knowing("neurogenic-claudication", true)));
    }

    @Test
    void changes_with_the_release() {
        SmallRelease other = RELEASE.note("note", "all", "guidance");

        assertThat(other.decide(SCIATICA).decisionId()).isNotEqualTo(id(SCIATICA));
    }

    @Test
    void is_the_hash_of_digest_and_canonical_request() throws NoSuchAlgorithmException {
        Asking asking = SCIATICA.knowing("pain-duration-weeks", 8)
                .knowing("fever", false)
                .taking("warfarin", "apixaban")
                .onThe("left")
                .assuming("safety");
        String canonical = "{\"assumeAbsent\":[\"safety\"],\"diagnosis\":\"sciatica\","
                + "\"facts\":{\"antithrombotics\":[\"apixaban\",\"warfarin\"],\"fever\":false,\"pain-duration-weeks\":8},"
                + "\"location\":\"low-back\",\"side\":\"left\"}";

        String hashed = RELEASE.release().digest() + "\n" + canonical;
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(hashed.getBytes(StandardCharsets.UTF_8));

        assertThat(id(asking)).isEqualTo(HexFormat.of().formatHex(hash));
    }

    private static String id(Asking asking) {
        return RELEASE.decide(asking).decisionId();
    }
}
