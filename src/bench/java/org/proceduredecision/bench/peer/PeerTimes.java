package org.proceduredecision.bench.peer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.proceduredecision.bench.jmh.JmhFigure;
import org.proceduredecision.bench.report.Measure;
import org.proceduredecision.bench.report.Target;

/** How long this service and the engines took, and how many times as long as the service each took. */
final class PeerTimes {

    private final Map<Contender, JmhFigure> figures = new EnumMap<>(Contender.class);

    PeerTimes(List<JmhFigure> figures) {
        figures.forEach(
                figure -> this.figures.put(Contender.valueOf(figure.parameters().get("contender")), figure));
    }

    List<Measure> times() {
        return figures.entrySet().stream()
                .map(each -> Measure.of(each.getKey().text(), each.getValue().thread(), "µs")
                        .noting(each.getValue().clockText()))
                .toList();
    }

    /** Each engine of DMN, and the fastest of them, which may have a target. */
    List<Measure> advantages(Optional<Target> target) {
        List<Measure> advantages = new ArrayList<>();
        engines().forEach(engine -> advantages.add(advantage(engine.text(), time(engine))));
        double fastest = engines().mapToDouble(this::time).min().orElseThrow();
        Measure least = advantage("the fastest engine of DMN", fastest);
        advantages.add(target.map(least::wanted).orElse(least));
        double verdicts = time(Contender.VERDICTS);
        advantages.add(Measure.advantage("the fastest engine of DMN / verdicts of this service", fastest / verdicts));
        return advantages;
    }

    private static Stream<Contender> engines() {
        return Stream.of(Contender.DROOLS, Contender.CAMUNDA);
    }

    private double time(Contender contender) {
        return figures.get(contender).thread();
    }

    /** How many times as long as a whole decision of this service an engine took. */
    Measure advantage(String engine, double microseconds) {
        return Measure.advantage(engine + " / this service", microseconds / time(Contender.SERVICE));
    }
}
