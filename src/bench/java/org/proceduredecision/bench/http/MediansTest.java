package org.proceduredecision.bench.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MediansTest {

    @Test
    void one_outlier_does_not_move_the_middle() {
        assertThat(Medians.of(3, 1, 1000)).isEqualTo(3);
        assertThat(Medians.of(4, 1, 2, 1000)).isEqualTo(3);
    }

    @Test
    void a_ratio_is_of_what_was_measured_together() {
        double ratio = Medians.of(List.of(2.0, 30.0, 8.0), List.of(1.0, 10.0, 2.0), (one, another) -> one / another);

        assertThat(ratio).isEqualTo(3);
    }
}
