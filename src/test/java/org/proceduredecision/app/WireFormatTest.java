package org.proceduredecision.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.fixture.Asking.about;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
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
    void writes_what_was_prepared_as_if_it_were_written_anew(Depth depth) throws JsonProcessingException {
        for (int round = 1; round <= 2; round++) {
            for (Asking asked : ASKED) {
                Decision decision = Shipped.decision(asked.request(), depth);
                assertThat(ours.writeValueAsString(decision)).isEqualTo(PLAIN.writeValueAsString(decision));
            }
        }
    }

    @Test
    void writes_numbers_out() throws JsonProcessingException {
        assertThat(ours.writeValueAsString(FactValue.of(new BigDecimal("1E+3"))))
                .isEqualTo("1000");
        assertThat(ours.writeValueAsString(FactValue.of(new BigDecimal("0.0000001"))))
                .isEqualTo("0.0000001");
    }
}
