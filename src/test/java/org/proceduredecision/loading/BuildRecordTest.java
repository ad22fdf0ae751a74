package org.proceduredecision.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BuildRecordTest {

    private static final BuildRecord RECORD = new BuildRecord("sha256:0", List.of("rules.csv: 7 rows", "a remark"));

    @TempDir
    private Path folder;

    @Test
    void is_read_where_the_classes_are_packed() throws IOException {
        assertThat(packedIn(jar(RECORD))).isEqualTo(RECORD);
    }

    @Test
    void may_hold_no_remarks() throws IOException {
        BuildRecord silent = new BuildRecord("sha256:0", List.of());

        assertThat(packedIn(jar(silent))).isEqualTo(silent);
    }

    @Test
    void says_nothing_where_it_is_empty() throws IOException {
        Path jar = folder.resolve("packed.jar");
        try (JarOutputStream stream = new JarOutputStream(Files.newOutputStream(jar))) {
            stream.putNextEntry(new JarEntry(BuildRecord.FILE));
        }

        assertThat(packedIn(jar)).isEqualTo(BuildRecord.NONE);
    }

    @Test
    void is_not_read_beside_classes_that_can_still_change() throws IOException {
        Path file = Files.createDirectories(folder.resolve(BuildRecord.FILE).getParent());
        Files.writeString(file.resolve("build-record.txt"), RECORD.text());

        assertThat(packedIn(folder)).isEqualTo(BuildRecord.NONE);
    }

    @Test
    void is_none_where_the_build_wrote_none() throws IOException {
        assertThat(packedIn(folder)).isEqualTo(BuildRecord.NONE);
    }

    @Test
    void is_written_for_a_release_without_faults() throws IOException {
        TinyRelease files = TinyRelease.files();
        LoadResult loaded = ReleaseLoader.load(files);

        RecordBuild.record(files, folder);

        String digest = loaded.release().orElseThrow().digest();
        assertThat(folder.resolve(BuildRecord.FILE))
                .content()
                .isEqualTo(new BuildRecord(digest, loaded.remarks()).text());
    }

    @Test
    void does_not_outlive_the_release_that_it_speaks_for() throws IOException {
        RecordBuild.record(TinyRelease.files(), folder);

        RecordBuild.record(withFaultAcrossRows(), folder);

        assertThat(folder.resolve(BuildRecord.FILE)).doesNotExist();
    }

    @Test
    void spares_the_rows_that_it_speaks_for_from_being_compared_again() {
        TinyRelease files = withFaultAcrossRows();

        LoadResult result = ReleaseLoader.load(files, recordOf(files));

        assertThat(result.release()).isPresent();
        assertThat(result.remarks()).containsExactly("a remark");
    }

    @Test
    void spares_nothing_of_other_rows() {
        LoadResult result = ReleaseLoader.load(withFaultAcrossRows(), recordOf(TinyRelease.files()));

        assertThat(result.faults())
                .extracting(TableFault::text)
                .containsExactly("evidence.csv row 12: says the same as row 6");
        assertThat(result.remarks()).contains("rules.csv: 7 rows").doesNotContain("a remark");
    }

    @Test
    void spares_no_cell_from_being_read() {
        TinyRelease files = TinyRelease.files().with("rules.csv", text -> text.replace("< 12", "<< 12"));

        LoadResult result = ReleaseLoader.load(files, recordOf(files));

        assertThat(result.release()).isEmpty();
        assertThat(result.faults()).extracting(TableFault::file).contains("rules.csv");
    }

    private static TinyRelease withFaultAcrossRows() {
        return TinyRelease.files().overlaidWith(TinyRelease.resource("table-faults/evidence-twice"));
    }

    private static BuildRecord recordOf(TinyRelease files) {
        return new BuildRecord(ReleaseBytes.read(files, new FaultLog()).digest(), List.of("a remark"));
    }

    private static BuildRecord packedIn(Path place) throws IOException {
        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
            return BuildRecord.packed(classPath);
        }
    }

    private Path jar(BuildRecord content) throws IOException {
        Path jar = folder.resolve("packed.jar");
        try (JarOutputStream stream = new JarOutputStream(Files.newOutputStream(jar))) {
            stream.putNextEntry(new JarEntry(BuildRecord.FILE));
            stream.write(content.text().getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
