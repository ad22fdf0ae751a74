package org.proceduredecision.bench.peer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import org.proceduredecision.bench.jmh.JmhFigure;
import org.proceduredecision.bench.jmh.JmhRun;
import org.proceduredecision.bench.report.Measure;
import org.proceduredecision.bench.report.SectionResult;
import org.proceduredecision.bench.report.Target;
import org.proceduredecision.bench.section.RunOptions;
import org.proceduredecision.bench.section.Section;

/** The same rules and patients in this service and in engines of others. */
public final class PeerSection implements Section {

    private final Contest contest;

    private PeerSection(Contest contest) {
        this.contest = contest;
    }

    /** A section for each contest. */
    public static Stream<Section> all() {
        return Arrays.stream(Contest.values()).map(PeerSection::new);
    }

    @Override
    public String id() {
        return "peers-" + contest.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public SectionResult run(RunOptions options) throws RunnerException, IOException, InterruptedException {
        List<JmhFigure> figures = JmhRun.steady(PeerBenchmark.class, options, "contest", contest);
        Examination examination = new Examination(contest);
        ZenResult zen = ZenResult.of(options, contest, examination);
        List<Measure> measures = new ArrayList<>(figures(new PeerTimes(figures), zen));
        List<String> remarks = new ArrayList<>();
        for (Peer peer : List.of(new DroolsPeer(examination.model()), new CamundaPeer(examination.model()))) {
            measures.add(agreement(peer.name(), examination.onComplete(peer)));
            remarks.add(peer.name() + ", not known = null: "
                    + examination.onNulls(peer).text() + ".");
            remarks.add(peer.name() + ", not known = left out: "
                    + examination.onAbsent(peer).text() + ".");
        }
        zen.onComplete().ifPresent(found -> measures.add(agreement(ZenResult.NAME, found)));
        remarks.add(zen.remark());
        return new SectionResult("Engines of others: " + contest.title(), PeerText.how(contest), measures, remarks);
    }

    private List<Measure> figures(PeerTimes times, ZenResult zen) {
        List<Measure> measures = new ArrayList<>(times.times());
        zen.time().ifPresent(measures::add);
        measures.addAll(times.advantages(contest.target()));
        zen.time().ifPresent(time -> measures.add(times.advantage(ZenResult.NAME, time.value())));
        return measures;
    }

    private static Measure agreement(String peer, Agreement agreement) {
        return Measure.of(peer + ", same true rules on complete inputs", agreement.same(), "of " + agreement.patients())
                .wanted(Target.atLeast(agreement.patients()));
    }
}
