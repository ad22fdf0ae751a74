package org.proceduredecision.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.review.WrittenPages.tablesIn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proceduredecision.fixture.Command;
import org.proceduredecision.fixture.EditedRelease;

/** Whatever the tables hold, and wherever the pages go. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewPagesCommandTest {

    @TempDir
    private Path folder;

    private EditedRelease release;
    private Path output;

    @BeforeEach
    void copy() {
        release = EditedRelease.in(folder.resolve("release"));
        output = folder.resolve("pages");
    }

    @Test
    void text_of_the_tables_is_no_markup() {
        release.withText(
                "rules.csv",
                "It eases knee osteoarthritis for a short time.",
                "\"a | b <script>alert(1)</script> *c* [d](javascript:e) `f` \\ &amp; ~~g~~ _h_\n\n# i\n| j |\"");

        String page = WrittenPages.of(release, output).ofDiagnosis("knee-osteoarthritis");

        assertThat(page)
                .contains(
                        "- **Why:** a \\| b &lt;script&gt;alert(1)&lt;/script&gt; \\*c\\* \\[d\\](javascript:e) \\`f\\` \\\\"
                                + " &amp;amp; \\~\\~g\\~\\~ \\_h\\_ # i \\| j \\|\n");
    }

    @Test
    void text_of_the_tables_stays_in_its_cell() {
        release.withText("evidence.csv", "Trials show short-term efficacy", "\"Trials | show\n| --- |\nmuch \\\"")
                .withText("sources.csv", "Low back pain and sciatica in over 16s", "Low back] | <b>pain")
                .withText("prerequisites.csv", "A diagnostic genicular nerve block", "\\| A `block` |")
                .withText("notes.csv", "Look at the whole lumbar spine.", "<!-- Look");

        WrittenPages pages = WrittenPages.of(release, output);

        assertThat(pages.byPath().values())
                .allSatisfy(page -> assertThat(page)
                        .doesNotContain("<b>", "<!--")
                        .satisfies(text -> assertThat(tablesIn(text))
                                .allSatisfy(table -> assertThat(table.stream()
                                                .map(WrittenPages::cellsOf)
                                                .distinct())
                                        .hasSize(1))));
    }

    @Test
    void a_recommendation_that_does_not_follow_from_its_evidence_is_shown() {
        release.withText(
                "rules.csv",
                "knee-steroid-injection,therapeutic,1,conditional-for",
                "knee-steroid-injection,therapeutic,1,strong-for");

        String page = WrittenPages.of(release, output).ofDiagnosis("knee-osteoarthritis");

        assertThat(page).contains("- **Recommendation:** **strong-for** **(its evidence makes it conditional-for)**");
    }

    @Test
    void pages_that_may_be_signed_are_never_overwritten() throws IOException {
        Files.createDirectories(output);
        Path signed = Files.writeString(output.resolve("index.md"), "signed");

        Command given = Command.reviewPages(release.argument(), output.toString());

        assertThat(given.code()).isEqualTo(2);
        assertThat(given.printed()).contains("is not empty, and pages in it may have been signed");
        assertThat(signed).hasContent("signed");
    }

    @Test
    void a_faulty_release_ends_with_1_and_its_faults_and_no_pages() {
        release.withoutRows("evidence.csv", "sciatica-interlaminar-esi");

        Command given = Command.reviewPages(release.argument(), output.toString());

        assertThat(given.code()).isEqualTo(1);
        assertThat(given.printed()).contains("rules.csv row 4, column id: has no evidence");
        assertThat(output).doesNotExist();
    }

    @Test
    void a_place_where_nothing_can_be_written_ends_with_1() throws IOException {
        Files.writeString(output, "a file");

        Command given =
                Command.reviewPages(release.argument(), output.resolve("below").toString());

        assertThat(given.code()).isEqualTo(1);
        assertThat(given.printed()).contains("The pages cannot be written");
    }

    @Test
    void arguments_that_are_not_understood_end_with_2_and_the_usage() {
        assertThat(Command.reviewPages()).isEqualTo(Command.reviewPages("--help"));
        assertThat(Command.reviewPages("one", "two", "three").printed()).startsWith("usage: ReviewPages");
        assertThat(Command.reviewPages().code()).isEqualTo(2);
    }
}
