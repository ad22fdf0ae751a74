package org.proceduredecision.bench.http;

import java.io.IOException;
import java.util.List;

/**
 * What an application occupies after it has answered many requests.
 *
 * @param resident megabytes of its process
 * @param heap megabytes that objects take after a full collection
 * @param besides megabytes that classes and compiled code take
 */
record Memory(double resident, double heap, double besides) {

    /** Bytes of a megabyte. */
    static final double MEGABYTE = 1 << 20;

    /** Starts an application, sends that many requests, and ends it. */
    static Memory measured(Launch launch, Subject subject, int requests) throws IOException {
        try (Server server = new Server(launch)) {
            ClosedLoop.run(server, subject.request(), requests);
            double resident = server.residentBytes() / MEGABYTE;
            String jcmd = launch.java().resolveSibling("jcmd").toString();
            Commands.run(List.of(jcmd, Long.toString(server.pid()), "GC.run"));
            String metrics = server.get("/q/metrics").body();
            return new Memory(resident, used(metrics, "heap"), used(metrics, "nonheap"));
        }
    }

    /** Megabytes that the metrics of the JVM say of all pools of an area. */
    private static double used(String metrics, String area) {
        return metrics.lines()
                        .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"" + area + '"'))
                        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                        .sum()
                / MEGABYTE;
    }
}
