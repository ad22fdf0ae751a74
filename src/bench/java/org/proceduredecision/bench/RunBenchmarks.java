package org.proceduredecision.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.proceduredecision.bench.gate.Comparison;
import org.proceduredecision.bench.report.Chapter;
import org.proceduredecision.bench.report.Circumstances;
import org.proceduredecision.bench.report.MarkdownPage;
import org.proceduredecision.bench.report.Report;
import org.proceduredecision.bench.report.ReportFile;
import org.proceduredecision.bench.section.RunOptions;
import org.proceduredecision.bench.section.Section;

/**
 * Runs the benchmarks: writes their figures beside what the build writes and, when asked, over the committed ones; compares them
 * with the committed ones when asked.
 */
public final class RunBenchmarks {

    private static final Path BASELINE = Path.of("src/bench/baseline.json");
    private static final Path PAGE = Path.of("src/docs/benchmarks.md");
    private static final PrintStream OUT = System.out;

    private RunBenchmarks() {}

    /**
     * Runs them, in the root of the project; the exit code is 1 if a figure is much worse than that of the baseline.
     *
     * @param args not used; options are system properties
     * @throws Exception if a section fails
     */
    public static void main(String... args) throws Exception {
        RunOptions options = RunOptions.fromSystemProperties();
        Files.createDirectories(options.directory());
        Report report = measured(options);
        write(
                report,
                options.directory().resolve("benchmarks.json"),
                options.directory().resolve("benchmarks.md"));
        OUT.println(MarkdownPage.of(report));
        boolean sound = !options.check() || isAsGoodAsBefore(report);
        if (options.write()) {
            Report before = Files.exists(BASELINE) ? ReportFile.read(BASELINE) : new Report(List.of());
            write(before.updatedBy(report), BASELINE, PAGE);
        }
        System.exit(sound ? 0 : 1);
    }

    private static Report measured(RunOptions options) throws Exception {
        List<Chapter> chapters = new ArrayList<>();
        for (Section section : Sections.of(options)) {
            OUT.println("== " + section.id());
            Circumstances circumstances = Circumstances.now(options.quick());
            chapters.add(new Chapter(section.id(), circumstances, section.run(options)));
        }
        return new Report(chapters);
    }

    private static void write(Report report, Path json, Path page) throws IOException {
        ReportFile.write(report, json);
        Files.writeString(page, MarkdownPage.of(report));
        OUT.println("Written: " + json + ", " + page);
    }

    private static boolean isAsGoodAsBefore(Report report) throws IOException {
        Comparison comparison = Comparison.of(ReportFile.read(BASELINE), report);
        comparison.lines().forEach(OUT::println);
        return comparison.regressions().isEmpty();
    }
}
