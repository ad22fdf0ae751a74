package org.proceduredecision.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proceduredecision.fixture.Shipped;

/** The command that writes the model. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExportDmnTest {

    private static final Path RELEASE = Path.of("src/main/resources/knowledge");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(String... args) {
        return ExportDmn.run(args, new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @Test
    void the_release_of_the_service_is_written_without_a_folder_and_the_same_as_with_its_folder() throws IOException {
        Path one = folder.resolve("one.dmn");
        Path other = folder.resolve("other.dmn");

        assertThat(run(one.toString())).isZero();
        assertThat(run(RELEASE.toString(), other.toString())).isZero();

        assertThat(one).hasSameBinaryContentAs(other);
        assertThat(Files.readString(one)).isEqualTo(DmnExport.of(Shipped.RELEASE, Shipped.RELEASE.rules()));
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains(Shipped.RELEASE.info().version(), one.toString());
    }

    @Test
    void a_faulty_release_is_not_written() {
        Path file = folder.resolve("model.dmn");

        assertThat(run(folder.toString(), file.toString())).isEqualTo(1);

        assertThat(file).doesNotExist();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("no release is there");
    }

    @Test
    void a_file_that_cannot_be_written_is_named() {
        Path file = folder.resolve("no-such-folder/model.dmn");

        assertThat(run(file.toString())).isEqualTo(1);

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("cannot be written", "no-such-folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "a b c"})
    void arguments_that_are_not_understood_show_the_usage(String args) {
        assertThat(run(args.isEmpty() ? new String[0] : args.split(" "))).isEqualTo(2);

        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("usage: ExportDmn");
    }
}
