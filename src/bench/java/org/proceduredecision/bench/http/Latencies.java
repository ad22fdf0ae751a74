package org.proceduredecision.bench.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.proceduredecision.bench.report.Figures;
import org.proceduredecision.bench.report.Measure;

/** How long the answers to requests take that come at a fixed rate. */
final class Latencies {

    private static final double SHARE_OF_RATE = 0.5;
    private static final List<Double> PERCENTILES = List.of(50.0, 90.0, 99.0, 99.9);
    private static final String MICROSECONDS = "µs";

    private final Pair pair;
    private final double perSecond;
    private final List<Histogram> real = new ArrayList<>();
    private final List<Histogram> echo = new ArrayList<>();

    private Latencies(Pair pair, double perSecond) {
        this.pair = pair;
        this.perSecond = perSecond;
    }

    /** Sends all pairs in turn, at half of the rate that was measured for each. */
    static List<Measure> measured(Server server, Rates rates, Plan plan) throws IOException {
        List<Latencies> all = rates.pairs().stream()
                .map(pair -> new Latencies(pair, rates.of(pair).perSecond() * SHARE_OF_RATE))
                .toList();
        for (int i = 0; i < plan.latencyRounds(); i++) {
            for (Latencies each : all) {
                each.round(server, plan);
            }
        }
        return all.stream().flatMap(each -> each.measures().stream()).toList();
    }

    private void round(Server server, Plan plan) throws IOException {
        real.add(OpenLoop.run(server.address(), pair.real(), perSecond, plan.latencySlot()));
        echo.add(OpenLoop.run(server.address(), pair.echo(), perSecond, plan.latencySlot()));
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>(PERCENTILES.stream()
                .filter(this::isBackedByEnough)
                .map(this::time)
                .toList());
        // not watched: where something else takes a core for a while, requests at a fixed rate pile up
        measures.add(Measure.of(
                        pair.name() + ", p50 to that of the echo",
                        Medians.of(real, echo, (one, another) -> micros(one, 50) / micros(another, 50)),
                        Measure.TIMES)
                .noting("at %s/s".formatted(Figures.of(perSecond))));
        return measures;
    }

    /** Whether at least a request or two of a slot were slower: else the percentile is only the slowest of them. */
    private boolean isBackedByEnough(double percentile) {
        return real.get(0).getTotalCount() * (1 - percentile / 100) > 1;
    }

    private Measure time(double percentile) {
        return Measure.of(name(percentile), median(real, percentile), MICROSECONDS)
                .noting("the echo " + Figures.of(median(echo, percentile)) + " " + MICROSECONDS);
    }

    private String name(double percentile) {
        return pair.name() + ", p" + Figures.of(percentile);
    }

    private static double median(List<Histogram> times, double percentile) {
        return Medians.of(times, each -> micros(each, percentile));
    }

    private static double micros(Histogram times, double percentile) {
        return times.getValueAtPercentile(percentile) / 1e3;
    }
}
