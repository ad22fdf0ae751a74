package org.proceduredecision.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** When the document of the build is the one to answer with. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentAsBuiltTest {

    @Test
    void what_the_build_filtered_is_complete() {
        assertThat(DocumentAsBuilt.isComplete(
                        null, Map.of(RunStage.BUILD, List.of("filter"), RunStage.RUNTIME_STARTUP, List.of())))
                .isTrue();
    }

    @Test
    void what_a_filter_changes_at_the_start_is_not() {
        assertThat(DocumentAsBuilt.isComplete(null, Map.of(RunStage.RUNTIME_STARTUP, List.of("filter"))))
                .isFalse();
    }

    @Test
    void what_security_is_added_to_is_not() {
        assertThat(DocumentAsBuilt.isComplete("bearer", Map.of())).isFalse();
    }
}
