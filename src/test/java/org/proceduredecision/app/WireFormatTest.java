package org.proceduredecision.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.fixture.Asking.about;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.KnowledgeReference;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.Shipped;

/** How answers become JSON: as Jackson would write them anyway, only quicker. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WireFormatTest {

    private static final List<Asking> ASKED = List.of(
            about("low-back", "sciatica").assuming("safety"),
            about("low-back", "sciatica").taking("warfarin"),
            about("low-back", "lumbar-spinal-stenosis").knowing("age-years", 71),
            about("knee", "knee-osteoarthritis").onThe("left"));

    private static final ObjectMapper PLAIN = new ObjectMapper().registerModule(new Jdk8Module());

    private final ObjectMapper ours = new ObjectMapper().registerModule(new Jdk8Module());

    WireFormatTest() {
        new WireFormat().customize(ours);
    }

    @ParameterizedTest
    @EnumSource(Depth.class)
    void writes_what_was_prepared_as_if_it_were_written_anew(Depth depth) throws IOException {
        for (int round = 1; round <= 2; round++) {
            for (Asking asked : ASKED) {
                Decision decision = Shipped.decision(asked.request(), depth);
                assertThat(ours.writeValueAsBytes(decision)).isEqualTo(PLAIN.writeValueAsBytes(decision));
            }
        }
    }

    @Test
    void writes_the_same_for_several_threads_that_need_a_part_at_once() throws IOException {
        Decision decision = Shipped.decision(ASKED.get(0).request(), Depth.FULL);
        String expected = PLAIN.writeValueAsString(decision);

        List<String> written = Stream.generate(() -> decision)
                .limit(16)
                .parallel()
                .map(this::text)
                .distinct()
                .toList();

        assertThat(written).containsExactly(expected);
    }

    private String text(Decision decision) {
        try {
            return new String(ours.writeValueAsBytes(decision), StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void leaves_to_jackson_how_a_member_without_value_is_written() throws JsonProcessingException {
        KnowledgeReference unnamed = new KnowledgeReference(null, "sha256:0", null);

        assertThat(ours.writeValueAsString(unnamed)).isEqualTo(PLAIN.writeValueAsString(unnamed));
    }

    /** Each part is kept for as long as the service runs, so no decision may make any for itself. */
    @Test
    void prepares_parts_that_are_the_same_in_all_decisions() {
        Decision one = Shipped.decision(ASKED.get(0).request(), Depth.FULL);
        Decision other = Shipped.decision(ASKED.get(0).knowing("age-years", 50).request(), Depth.FULL);

        assertThat(parts(other)).hasSizeGreaterThan(10);
        assertThat(parts(one).containsAll(parts(other))).isTrue();
    }

    /** The parts of a decision, by identity. */
    private static Set<Object> parts(Decision decision) {
        Set<Object> parts = Collections.newSetFromMap(new IdentityHashMap<>());
        parts.add(decision.knowledge());
        parts.addAll(decision.sources());
        decision.candidates().forEach(candidate -> {
            parts.add(candidate.procedure());
            parts.addAll(candidate.evidence());
        });
        return parts;
    }

    @Test
    void writes_numbers_out() throws JsonProcessingException {
        assertThat(ours.writeValueAsString(FactValue.of(new BigDecimal("1E+3"))))
                .isEqualTo("1000");
        assertThat(ours.writeValueAsString(FactValue.of(new BigDecimal("0.0000001"))))
                .isEqualTo("0.0000001");
    }
}
