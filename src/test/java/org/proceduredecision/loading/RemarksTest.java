package org.proceduredecision.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RemarksTest {

    @Test
    void remarks_on_what_no_rule_mentions_and_no_row_cites() {
        TinyRelease files = TinyRelease.files()
                .withRows("sources.csv", "nice-ng226,Osteoarthritis in over 16s,NICE,2022,guideline,,,,,true");

        LoadResult result = ReleaseLoader.load(files);

        assertThat(result.faults()).isEmpty();
        assertThat(result.remarks())
                .contains(
                        "rules.csv: 7 rows",
                        "diagnoses that no rule mentions (1): coccydynia",
                        "sources that no row cites (1): nice-ng226");
    }

    @Test
    void remarks_on_a_recommendation_that_does_not_follow_from_the_evidence() {
        TinyRelease files = TinyRelease.files()
                .with(
                        "rules.csv",
                        text -> text.replace("therapeutic,1,conditional-for,20", "therapeutic,1,strong-for,20"));

        LoadResult result = ReleaseLoader.load(files);

        assertThat(result.faults()).isEmpty();
        assertThat(result.remarks())
                .contains("rule sciatica-interlaminar-esi is strong-for, but its evidence makes it conditional-for");
    }

    @Test
    void remarks_on_files_that_belong_to_no_release(@TempDir Path folder) throws IOException {
        for (ReleaseFile file : ReleaseFile.values()) {
            Files.copy(TinyRelease.folder().resolve(file.fileName()), folder.resolve(file.fileName()));
        }
        Files.writeString(folder.resolve("rules-old.csv"), "anything");

        LoadResult result = ReleaseLoader.load(ReleaseFiles.ofFolder(folder));

        assertThat(result.faults()).isEmpty();
        assertThat(result.remarks()).contains("rules-old.csv is no file of a release and was not read");
    }
}
