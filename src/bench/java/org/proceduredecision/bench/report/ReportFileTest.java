package org.proceduredecision.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportFileTest {

    private static final Measure TYPICAL =
            Measure.of("typical", 4.5678, "µs").wanted(Target.atMost(5)).noting("seen ± 0.1");
    private static final Measure RATIO =
            Measure.advantage("engine / service", 49.96).wanted(Target.atLeast(50));

    @Test
    void what_is_written_is_read(@TempDir Path folder) throws IOException {
        Report report = new Report(List.of(chapter("one", TYPICAL, RATIO)));

        ReportFile.write(report, folder.resolve("report.json"));

        assertThat(ReportFile.read(folder.resolve("report.json"))).isEqualTo(report);
    }

    @Test
    void the_page_says_of_every_figure_whether_it_is_as_wanted() {
        String page = MarkdownPage.of(new Report(List.of(chapter("one", TYPICAL, RATIO))));

        assertThat(page)
                .contains("## Title (`one`)")
                .contains("| typical | 4.57 µs | at most 5 µs | yes | seen ± 0.1 |")
                .contains("| engine / service ● | 50 x | at least 50 x | **no** |  |");
    }

    @Test
    void a_later_run_of_some_sections_leaves_the_others() {
        Report before = new Report(List.of(chapter("one", TYPICAL), chapter("two", TYPICAL)));
        Report later = new Report(List.of(chapter("three", RATIO), chapter("one", RATIO)));

        assertThat(before.updatedBy(later).chapters())
                .containsExactly(chapter("one", RATIO), chapter("two", TYPICAL), chapter("three", RATIO));
    }

    private static Chapter chapter(String id, Measure... measures) {
        Circumstances here = new Circumstances("2026-11-24", false, 2, 8, "any", "any", "any");
        return new Chapter(id, here, new SectionResult("Title", List.of("How."), List.of(measures), List.of("Seen.")));
    }
}
