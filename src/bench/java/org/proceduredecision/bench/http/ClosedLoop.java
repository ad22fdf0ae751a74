package org.proceduredecision.bench.http;

import java.io.IOException;
import java.time.Duration;

/**
 * Sends as fast as the server answers: each of some connections sends its next request when the one before is answered. A thread
 * for each connection, blocking; on few processors nothing cheaper is to be had from Java.
 */
final class ClosedLoop {

    private static final int CONNECTIONS = 8;

    private ClosedLoop() {}

    /** Sends a request for that long. */
    static Load run(Server server, Request request, Duration time) throws IOException {
        Duration used = server.processorTime();
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        long answers = Crew.sum(CONNECTIONS, index -> send(server, request, end, Long.MAX_VALUE));
        return new Load(
                answers,
                Duration.ofNanos(System.nanoTime() - begun),
                server.processorTime().minus(used));
    }

    /** Sends a request that often. */
    static void run(Server server, Request request, int count) throws IOException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        Crew.sum(CONNECTIONS, index -> send(server, request, end, count / CONNECTIONS));
    }

    private static long send(Server server, Request request, long end, long most) throws IOException {
        long answers = 0;
        try (Connection connection = new Connection(server.address())) {
            while (answers < most && System.nanoTime() < end) {
                connection.exchange(request);
                answers++;
            }
        }
        return answers;
    }
}
