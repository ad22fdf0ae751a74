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
        Comparison whole = new Comparison(0, List.of(), List.of());
        for (Chapter chapter : now.chapters()) {
            whole = whole.and(of(chapter.id(), watched(baseline, chapter.id()), watched(now, chapter.id())));
        }
        return whole;
    }

    private static Comparison of(String section, Map<String, Measure> before, Map<String, Measure> now) {
        List<Regression> regressions = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        now.forEach((name, measure) -> {
            if (!before.containsKey(name)) {
                alone.add(section + " / " + name + " is not in the baseline");
            } else if (isMuchWorse(before.get(name), measure)) {
                regressions.add(new Regression(section, before.get(name), measure));
            }
        });
        int compared = now.size() - alone.size();
        before.keySet().stream()
                .filter(name -> !now.containsKey(name))
                .forEach(name -> alone.add(section + " / " + name + " was not measured now"));
        return new Comparison(compared, regressions, alone);
    }

    private Comparison and(Comparison other) {
        return new Comparison(
                compared + other.compared, joined(regressions, other.regressions), joined(alone, other.alone));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
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
