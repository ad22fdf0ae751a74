package org.proceduredecision.bench.http;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Sends at a fixed rate, whether or not the server keeps up. The time of an answer counts from the moment at which its request
 * should have been sent, so a request that had to wait behind a slow one is as slow as its sender would find it.
 */
final class OpenLoop {

    private static final int CONNECTIONS = 8;

    private final URI server;
    private final Request request;
    private final long interval;
    private final long count;
    private final Histogram times = new ConcurrentHistogram(TimeUnit.SECONDS.toNanos(30), 3);
    private final long begun = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);

    private OpenLoop(URI server, Request request, double perSecond, Duration time) {
        this.server = server;
        this.request = request;
        this.interval = (long) (1e9 / perSecond);
        this.count = time.toNanos() / interval;
    }

    /** The times of the answers to requests that are sent for that long, in nanoseconds. */
    static Histogram run(URI server, Request request, double perSecond, Duration time) throws IOException {
        OpenLoop loop = new OpenLoop(server, request, perSecond, time);
        Crew.sum(CONNECTIONS, loop::send);
        return loop.times;
    }

    private long send(int index) throws IOException {
        try (Connection connection = new Connection(server)) {
            for (long each = index; each < count; each += CONNECTIONS) {
                long due = begun + each * interval;
                awaitTime(due);
                connection.exchange(request);
                times.recordValue(System.nanoTime() - due);
            }
        }
        return 0;
    }

    private static void awaitTime(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
