package org.proceduredecision.bench.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.proceduredecision.bench.report.Measure;
import org.proceduredecision.bench.report.Target;

/** How many requests, and lines of bulk requests, a server answers in a second. */
final class Rates {

    private static final int MOST_STREAMS = 2;
    private static final double LINES_TO_REQUESTS = 3;
    private static final String ECHO = "the echo";

    private final Server server;
    private final List<Pair> pairs;
    private final BulkLoop bulk;
    private final Map<String, List<Load>> real = new TreeMap<>();
    private final Map<String, List<Load>> echo = new TreeMap<>();
    private final Map<Integer, List<Load>> lines = new TreeMap<>();

    private Rates(Server server, List<Pair> pairs) throws IOException {
        this.server = server;
        this.pairs = List.copyOf(pairs);
        this.bulk = new BulkLoop(server, Requests.TYPICAL);
    }

    /** Sends everything in turn, as often as planned. */
    static Rates measured(Server server, List<Pair> pairs, Plan plan) throws IOException {
        Rates rates = new Rates(server, pairs);
        for (int i = 0; i < plan.warmUp(); i++) {
            rates.round(plan);
        }
        rates.real.clear();
        rates.echo.clear();
        rates.lines.clear();
        for (int i = 0; i < plan.rounds(); i++) {
            rates.round(plan);
        }
        return rates;
    }

    private void round(Plan plan) throws IOException {
        for (int streams = 1; streams <= MOST_STREAMS; streams++) {
            add(lines, streams, bulk.run(streams, plan.slot()));
        }
        for (Pair pair : pairs) {
            add(real, pair.name(), ClosedLoop.run(server, pair.real(), plan.slot()));
            add(echo, pair.name(), ClosedLoop.run(server, pair.echo(), plan.slot()));
        }
    }

    private static <K> void add(Map<K, List<Load>> loads, K key, Load load) {
        loads.computeIfAbsent(key, none -> new ArrayList<>()).add(load);
    }

    /** What was measured, in the order of the requests. */
    List<Measure> measures() {
        return Stream.concat(
                        pairs.stream().flatMap(pair -> of(pair).measures(ECHO, targets(pair)).stream()),
                        lines.keySet().stream()
                                .flatMap(
                                        streams -> ofLines(streams)
                                                .measures(Requests.BRIEF, List.of(Target.atLeast(LINES_TO_REQUESTS)))
                                                .stream()))
                .toList();
    }

    private static List<Target> targets(Pair pair) {
        return pair.least().stream().mapToObj(Target::atLeast).toList();
    }

    private Loads ofLines(int streams) {
        String name = "bulk brief, " + (streams == 1 ? "one stream" : streams + " streams");
        return new Loads(name, lines.get(streams), real.get(Requests.BRIEF));
    }

    /** The pairs. */
    List<Pair> pairs() {
        return pairs;
    }

    /** What was measured of a pair. */
    Loads of(Pair pair) {
        return new Loads(pair.name(), real.get(pair.name()), echo.get(pair.name()));
    }
}
