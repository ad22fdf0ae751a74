package org.proceduredecision.bench.decision;

import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;
import org.proceduredecision.bench.jmh.JmhFigure;
import org.proceduredecision.bench.jmh.JmhRun;
import org.proceduredecision.bench.report.Measure;
import org.proceduredecision.bench.report.SectionResult;
import org.proceduredecision.bench.section.RunOptions;
import org.proceduredecision.bench.section.Section;
import org.proceduredecision.fixture.Shipped;

/** What loading a release costs. */
public final class LoadSection implements Section {

    private static final Map<String, String> NAMES = Map.of(
            "cold", "files to engine, in a fresh virtual machine",
            "load", "files to release, warm",
            "loadAndBind", "files to engine, warm");

    @Override
    public String id() {
        return "load";
    }

    @Override
    public SectionResult run(RunOptions options) throws RunnerException {
        List<JmhFigure> figures = JmhRun.annotated(LoadBenchmark.class, options);
        return new SectionResult(
                "Loading the release",
                List.of("JMH, by the clock: the shipped release ("
                        + Shipped.RELEASE.rules().size()
                        + " rules) from its files to what decides from it, every check of its tables included. Cold = the first"
                        + " call in a virtual machine, the average of five of them (of one in a quick run); warm = the average"
                        + " of calls that follow each other."),
                figures.stream().map(LoadSection::time).toList(),
                List.of());
    }

    private static Measure time(JmhFigure figure) {
        return Measure.of(NAMES.get(figure.method()), figure.clock(), "ms");
    }
}
