package org.proceduredecision.bench.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.proceduredecision.bench.report.Chapter;
import org.proceduredecision.bench.report.Measure;
import org.proceduredecision.bench.report.Report;
import org.proceduredecision.bench.report.Watch;

/**
 * The figures of a run beside those of the baseline. Only allocations and ratios are compared; a time says more about the machine
 * than about the code. Sections that were not run are left alone.
 *
 * @param compared how many figures were compared
 * @param regressions those that are more than twice as bad
 * @param alone what only one of both sides has, and so could not be compared
 */
public record Comparison(int compared, List<Regression> regressions, List<String> alone) {

    /** How many times as bad a figure may become; noise stays below. */
    static final double TOLERANCE = 2;

    public Comparison {
        regressions = List.copyOf(regressions);
        alone = List.copyOf(alone);
    }

    /** Compares the sections of a run with the same ones of the baseline. */
    public static Comparison of(Report baseline, Report now) {
        List<Regression> regressions = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        int compared = 0;
        for (Chapter chapter : now.chapters()) {
            Map<String, Measure> before = watched(baseline, chapter.id());
            for (Measure measure : watched(now, chapter.id()).values()) {
                Measure old = before.remove(measure.name());
                if (old == null) {
                    alone.add(chapter.id() + " / " + measure.name() + " is not in the baseline");
                    continue;
                }
                compared++;
                if (isMuchWorse(old, measure)) {
                    regressions.add(new Regression(chapter.id(), old, measure));
                }
            }
            before.keySet().forEach(name -> alone.add(chapter.id() + " / " + name + " was not measured now"));
        }
        return new Comparison(compared, regressions, alone);
    }

    private static Map<String, Measure> watched(Report report, String section) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        report.chapters().stream()
                .filter(chapter -> chapter.id().equals(section))
                .flatMap(chapter -> chapter.result().measures().stream())
                .filter(measure -> measure.watch() != Watch.NEVER)
                .forEach(measure -> measures.put(measure.name(), measure));
        return measures;
    }

    /** The direction is that of the present figure: how it was watched before may have been a mistake. */
    private static boolean isMuchWorse(Measure before, Measure now) {
        return now.watch() == Watch.LOWER_IS_BETTER
                ? now.value() > before.value() * TOLERANCE
                : now.value() < before.value() / TOLERANCE;
    }

    /** All of it, a line each. */
    public List<String> lines() {
        String verdict = "%d figures compared with the baseline, %d more than %.0f times as bad"
                .formatted(compared, regressions.size(), TOLERANCE);
        return Stream.of(
                        alone.stream().map(line -> "not compared: " + line),
                        regressions.stream().map(Regression::text),
                        Stream.of(verdict))
                .flatMap(lines -> lines)
                .toList();
    }
}
