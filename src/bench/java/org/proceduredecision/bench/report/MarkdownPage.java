package org.proceduredecision.bench.report;

import java.util.ArrayList;
import java.util.List;

/** A report as a page of Markdown: a table for each section, and how it was measured. */
public final class MarkdownPage {

    private static final String HEAD = """
            # Benchmarks

            Written by `mvn -Pbench verify -Dbench.write=true`; edit the benchmarks in `src/bench`, not this page.

            | switch | what it does |
            |---|---|
            | `-Dbench.sections=a,b` | runs some sections only; each heading below names its own |
            | `-Dbench.quick` | few and short iterations: shows that all of it runs, its figures are too rough to be kept or compared |
            | `-Dbench.write` | writes this page and `src/bench/baseline.json` anew; sections that were not run stay as they are |
            | `-Dbench.check` | fails if an allocation or a ratio is more than twice as bad as in `src/bench/baseline.json` |

            Without a switch the figures are written to `target/bench` only. Times depend on the machine and on what else it does, so
            compare ratios: both sides of each were measured in one run. Figures marked ● are those that `-Dbench.check` compares.
            """;

    private static final int WIDTH = 128;

    private MarkdownPage() {}

    /** The page. */
    public static String of(Report report) {
        List<String> lines = new ArrayList<>(HEAD.lines().toList());
        report.chapters().forEach(chapter -> lines.addAll(lines(chapter)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> lines(Chapter chapter) {
        SectionResult result = chapter.result();
        List<String> lines = new ArrayList<>();
        lines.addAll(List.of("", "## " + result.title() + " (`" + chapter.id() + "`)", ""));
        lines.addAll(List.of(wrapped(chapter.circumstances().text()), ""));
        result.how().forEach(paragraph -> lines.addAll(List.of(wrapped(paragraph), "")));
        lines.addAll(List.of("| what | figure | target | met | |", "|---|--:|---|---|---|"));
        result.measures().forEach(measure -> lines.add(row(measure)));
        if (!result.remarks().isEmpty()) {
            lines.add("");
            result.remarks().forEach(remark -> lines.add(wrapped("- " + remark).replace("\n", "\n  ")));
        }
        return lines;
    }

    private static String wrapped(String paragraph) {
        return paragraph.replaceAll("(.{1,%d})( |$)".formatted(WIDTH), "$1\n").strip();
    }

    private static String row(Measure measure) {
        return "| "
                + String.join(
                        " | ",
                        measure.name() + (measure.watch() == Watch.NEVER ? "" : " ●"),
                        Figures.of(measure.value()) + " " + measure.unit(),
                        measure.target()
                                .map(target -> target(target, measure.unit()))
                                .orElse(""),
                        measure.met().map(met -> met ? "yes" : "**no**").orElse(""),
                        measure.note())
                + " |";
    }

    private static String target(Target target, String unit) {
        String bound = target.bound() == Target.Bound.AT_MOST ? "at most " : "at least ";
        return bound + Figures.of(target.limit()) + " " + unit;
    }
}
