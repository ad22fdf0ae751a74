package org.proceduredecision.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proceduredecision.knowledge.KnowledgeRelease;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReleaseFormTest {

    @Test
    void accepts_lines_of_windows_blank_lines_spaces_and_a_byte_order_mark() {
        TinyRelease files = TinyRelease.files()
                .with("rules.csv", text -> "\uFEFF" + text.replace("\n", "\r\n\r\n"))
                .with("locations.csv", text -> text.replace(",", " , ") + " , , , \n");

        LoadResult result = ReleaseLoader.load(files);

        assertThat(result.faults()).isEmpty();
        assertThat(result.release().orElseThrow().rules()).isEqualTo(tiny().rules());
        assertThat(result.release().orElseThrow().terminology().locations())
                .isEqualTo(tiny().terminology().locations());
    }

    @Test
    void counts_blank_lines_as_a_spreadsheet_does() {
        TinyRelease files = TinyRelease.files()
                .with(
                        "rules.csv",
                        text -> text.replaceFirst("\n", "\n\n\n").replace("therapeutic,2", "therapeutic,two"));

        LoadResult result = ReleaseLoader.load(files);

        assertThat(result.faults()).extracting(TableFault::row).containsExactly(10);
    }

    @Test
    void counts_a_cell_of_several_lines_as_one_row() {
        TinyRelease files = TinyRelease.files()
                .with(
                        "rules.csv",
                        text -> text.replace(
                                        "It eases knee osteoarthritis for a short time.", "\"It eases\nthe knee.\"")
                                .replace("therapeutic,2", "therapeutic,two"));

        LoadResult result = ReleaseLoader.load(files);

        assertThat(result.faults()).extracting(TableFault::row).containsExactly(8);
    }

    @Test
    void accepts_columns_in_any_order() {
        TinyRelease files = TinyRelease.files()
                .with(
                        "locations.csv",
                        text -> "region,id,synonyms,name\nspine,low-back,lumbar;lower back,Low back\n"
                                + "lower-limb,leg,calf;lower leg,Leg\nlower-limb,knee,knee joint,Knee\n");

        LoadResult result = ReleaseLoader.load(files);

        assertThat(result.release().orElseThrow().terminology().locations())
                .isEqualTo(tiny().terminology().locations());
    }

    @Test
    void reports_a_missing_file_without_follow_up_faults() {
        LoadResult result = ReleaseLoader.load(TinyRelease.files().without("facts.csv"));

        assertThat(result.faults())
                .extracting(TableFault::text)
                .singleElement()
                .asString()
                .startsWith("facts.csv: is missing (a table without rows still needs its header: id,type,unit");
    }

    @Test
    void reports_a_file_that_cannot_be_read(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("rules.csv"));
        Files.copy(TinyRelease.folder().resolve("release.yaml"), folder.resolve("release.yaml"));

        LoadResult result = ReleaseLoader.load(ReleaseFiles.ofFolder(folder));

        assertThat(result.faults())
                .extracting(TableFault::text)
                .anyMatch(fault -> fault.startsWith("rules.csv: cannot be read"));
    }

    @Test
    void reports_a_folder_that_is_not_there_once(@TempDir Path folder) {
        Path missing = folder.resolve("nowhere");

        LoadResult result = ReleaseLoader.load(ReleaseFiles.ofFolder(missing));

        assertThat(result.faults())
                .extracting(TableFault::text)
                .singleElement()
                .asString()
                .startsWith("folder " + missing + ": cannot be read");
    }

    @Test
    void reports_a_place_without_a_release_once() {
        LoadResult result =
                ReleaseLoader.load(ReleaseFiles.ofClassPath(getClass().getClassLoader(), "nowhere"));

        assertThat(result.faults())
                .extracting(TableFault::text)
                .containsExactly(
                        "class-path location nowhere: no release is there (it has no release.yaml and no tables)");
    }

    @Test
    void refuses_a_file_that_is_too_large() {
        TinyRelease files = TinyRelease.files().with("notes.csv", text -> text + " ".repeat(32 << 20));

        LoadResult result = ReleaseLoader.load(files);

        assertThat(result.faults()).extracting(TableFault::text).containsExactly("notes.csv: is larger than 32 MiB");
    }

    private static KnowledgeRelease tiny() {
        return ReleaseLoader.load(TinyRelease.files()).release().orElseThrow();
    }
}
