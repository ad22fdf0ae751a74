package org.proceduredecision.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckKnowledgeTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void ends_with_0_for_a_sound_release() {
        int code = run(TinyRelease.folder().toString());

        assertThat(code).isZero();
        assertThat(output()).contains("rules.csv: 7 rows", "release 2026.11.0 (draft), sha256:", ": 0 faults");
    }

    @Test
    void ends_with_1_and_prints_every_fault_of_a_faulty_release() {
        int code =
                run(TinyRelease.resource("table-faults/overlap-at-a-boundary").toString());

        assertThat(code).isEqualTo(1);
        assertThat(output()).contains("locations.csv: is missing", "notes.csv: is missing");
    }

    @Test
    void ends_with_1_for_a_folder_that_is_not_there() {
        int code = run("no-such-folder");

        assertThat(code).isEqualTo(1);
        assertThat(output()).contains("folder no-such-folder: cannot be read", "1 fault");
    }

    @Test
    void ends_with_2_and_the_usage_for_arguments_that_it_does_not_know() {
        int code = run("--help");

        assertThat(code).isEqualTo(2);
        assertThat(output()).startsWith("usage: CheckKnowledge");
    }

    @Test
    void checks_one_release_at_a_time() {
        int code = run("one", "two");

        assertThat(code).isEqualTo(2);
    }

    private int run(String... args) {
        return CheckKnowledge.run(args, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
