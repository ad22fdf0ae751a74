package org.proceduredecision.bench.decision;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.proceduredecision.bench.jmh.JmhFigure;
import org.proceduredecision.bench.jmh.JmhRun;
import org.proceduredecision.bench.report.Measure;
import org.proceduredecision.bench.report.SectionResult;
import org.proceduredecision.bench.report.Target;
import org.proceduredecision.bench.section.RunOptions;
import org.proceduredecision.bench.section.Section;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.Shipped;

/** What one decision costs. */
public final class DecisionSection implements Section {

    private static final double TYPICAL_MICROSECONDS = 5;

    @Override
    public String id() {
        return "decision";
    }

    @Override
    public SectionResult run(RunOptions options) throws RunnerException {
        List<JmhFigure> figures = JmhRun.steady(DecisionBenchmark.class, options);
        List<Measure> measures = new ArrayList<>();
        figures.forEach(figure -> measures.add(time(figure)));
        figures.forEach(figure -> measures.add(Measure.allocation(name(figure) + ", allocated", figure.bytes())));
        return new SectionResult("One decision", how(), measures, List.of());
    }

    private static List<String> how() {
        Asking worst = Scenario.WORST_WITH_MANY_FACTS.asking(Shipped.ENGINE);
        return List.of(
                JmhRun.HOW,
                "One call of `DecisionEngine.decide` on the shipped release, and the bytes it allocates. With JSON = the answer is"
                        + " also written to bytes by Jackson as the service has it. Neither HTTP nor reading the request is in it.",
                "Typical: sciatica at the low back, left, eight facts, four groups assumed. Simple: osteoarthritis of the elbow,"
                        + " nothing known. Worst: of all problems of the release the one whose answer has most"
                        + " procedures and missing facts when nothing is known (" + worst.diagnosis() + " at "
                        + worst.location() + "), without facts and with all that fit together ("
                        + worst.facts().size() + ").");
    }

    private static String name(JmhFigure figure) {
        String scenario = Scenario.valueOf(figure.parameters().get("scenario")).text();
        return figure.method().equals("decideAndWrite") ? scenario + ", with JSON" : scenario;
    }

    private static Measure time(JmhFigure figure) {
        Measure time = Measure.of(name(figure), figure.thread(), "µs").noting(figure.clockText());
        return name(figure).equals(Scenario.TYPICAL.text()) ? time.wanted(Target.atMost(TYPICAL_MICROSECONDS)) : time;
    }
}
