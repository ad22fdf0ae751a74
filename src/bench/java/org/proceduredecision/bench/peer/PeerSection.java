package org.proceduredecision.bench.peer;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import org.proceduredecision.bench.RunOptions;
import org.proceduredecision.bench.Section;
import org.proceduredecision.bench.jmh.JmhFigure;
import org.proceduredecision.bench.jmh.JmhRun;
import org.proceduredecision.bench.report.Measure;
import org.proceduredecision.bench.report.SectionResult;

/** The same rules and patients in this service and in engines of others. */
public final class PeerSection implements Section {

    @Override
    public String id() {
        return "peers";
    }

    @Override
    public SectionResult run(RunOptions options) throws RunnerException {
        for (Contest contest : Contest.values()) {
            Examination examination = new Examination(contest);
            for (Peer peer : List.of(new DroolsPeer(examination.model()), new CamundaPeer(examination.model()))) {
                System.out.println(contest + " " + peer.name() + " complete "
                        + examination.onComplete(peer).text());
                System.out.println(contest + " " + peer.name() + " nulls "
                        + examination.onNulls(peer).text());
                System.out.println(contest + " " + peer.name() + " absent "
                        + examination.onAbsent(peer).text());
            }
        }
        List<JmhFigure> figures = JmhRun.of(PeerBenchmark.class, options);
        List<Measure> measures = new ArrayList<>();
        figures.forEach(figure -> measures.add(Measure.of(figure.parameters().toString(), figure.time(), "µs")));
        return new SectionResult("Peers", List.of(), measures, List.of());
    }
}
