package org.proceduredecision.bench.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.proceduredecision.bench.report.Measure;
import org.proceduredecision.bench.report.SectionResult;
import org.proceduredecision.bench.section.RunOptions;
import org.proceduredecision.bench.section.Section;

/** How many requests the packaged service answers, and how quickly, beside an echo of answers of the same size. */
public final class HttpSection implements Section {

    private static final List<String> HOW = List.of("""
            The packaged service as a process of its own, with the JVM options of the container image, and beside it a generator of
            requests on the same cores. The **echo** is an endpoint in the same process, behind the same filters, that only this build
            has: it reads the same body into a JSON tree and answers with a fixed text of as many bytes. Nothing is compressed, no
            request is sent before the one before it on its connection is answered, connections are kept open. The request is a typical
            one: a side, eight facts and a chart that is complete in all but the problem; the GET requests are for the same problem
            without facts.""", """
            **Rates**: 8 connections, each of which sends again as soon as it is answered. %1$s. In each round every request has a slot
            and its echo the next; a ratio is the median of those of the rounds, and so are the figures. The generator takes a share of
            the cores, the same for both, which draws ratios of rates towards 1; **processor time** is that of the server's process
            alone and has no such share. Lines of a bulk request are counted against decisions by POST at the same depth, brief.""", """
            **Latencies**: as many requests a second as half of the rate measured for the slower of both, over 8 connections, whether or
            not answers keep up. Each time counts from the moment at which the request should have been sent; the generator wakes up
            some 60 µs late, which is in all of these times. They are the medians of %2$s; a percentile
            that less than two requests of a slot are behind is left out. 304 is compared with an echo of no bytes.""");

    @Override
    public String id() {
        return "http";
    }

    @Override
    public SectionResult run(RunOptions options) throws IOException {
        Plan plan = Plan.of(options.quick());
        try (Server server = new Server(Launch.of(options.directory().resolve("quarkus-app")))) {
            List<Pair> pairs = Requests.pairs(server);
            Rates rates = Rates.measured(server, pairs, plan);
            List<Measure> measures = new ArrayList<>(rates.measures());
            measures.addAll(Latencies.measured(server, rates, plan));
            List<String> how = HOW.stream()
                    .map(text -> text.formatted(plan.text(), plan.latencyText()).replace('\n', ' '))
                    .toList();
            return new SectionResult("HTTP: rates and latencies", how, measures, remarks(pairs));
        }
    }

    private static List<String> remarks(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> pair.name() + ": the answer has " + pair.bytes() + " bytes.")
                .toList();
    }
}
