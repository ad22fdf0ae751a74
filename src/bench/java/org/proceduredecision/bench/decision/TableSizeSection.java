package org.proceduredecision.bench.decision;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.proceduredecision.bench.jmh.JmhFigure;
import org.proceduredecision.bench.jmh.JmhRun;
import org.proceduredecision.bench.report.Figures;
import org.proceduredecision.bench.report.Measure;
import org.proceduredecision.bench.report.SectionResult;
import org.proceduredecision.bench.report.Target;
import org.proceduredecision.bench.section.RunOptions;
import org.proceduredecision.bench.section.Section;

/** What the size of the rules table does to a decision. */
public final class TableSizeSection implements Section {

    private static final double GROWTH = 1.5;

    @Override
    public String id() {
        return "table-size";
    }

    @Override
    public SectionResult run(RunOptions options) throws RunnerException {
        List<JmhFigure> figures = JmhRun.steady(TableSizeBenchmark.class, options);
        List<Measure> measures = new ArrayList<>();
        figures.forEach(figure -> measures.add(
                Measure.of(rules(figure) + " rules", figure.thread(), "µs").noting(figure.clockText())));
        figures.stream()
                .skip(1)
                .forEach(figure -> measures.add(Measure.growth(
                                rules(figure) + " rules / " + rules(figures.get(0)) + " rules",
                                figure.thread() / figures.get(0).thread())
                        .wanted(Target.atMost(GROWTH))));
        return new SectionResult(
                "Decision and size of the table",
                List.of(
                        "JMH as in `decision`: one brief decision from releases that are generated as tables and loaded. A diagnosis has ten"
                                + " rules, five of which hold for the patient, and five procedures; only the number of diagnoses differs."),
                measures,
                List.of());
    }

    private static String rules(JmhFigure figure) {
        return Figures.of(Integer.parseInt(figure.parameters().get("rules")));
    }
}
