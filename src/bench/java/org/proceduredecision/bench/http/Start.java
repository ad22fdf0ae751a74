package org.proceduredecision.bench.http;

import java.io.IOException;

/**
 * One start of an application.
 *
 * @param ready seconds until it said that it is ready
 * @param answered seconds until its first answer to a request that is its job
 * @param resident megabytes that it occupied then
 */
record Start(double ready, double answered, double resident) {

    private static final Request READINESS = Request.get("/q/health/ready");

    /** Starts an application, and ends it. */
    static Start measured(Launch launch, Subject subject) throws IOException {
        long begun = System.nanoTime();
        try (Server server = new Server(launch);
                Connection connection = new Connection(server.address())) {
            connection.exchange(READINESS);
            double ready = secondsSince(begun);
            connection.exchange(subject.request());
            return new Start(ready, secondsSince(begun), server.residentBytes() / Memory.MEGABYTE);
        }
    }

    /** Waits until a server has answered both kinds of requests. */
    static void awaitAnswer(Server server, Subject subject) throws IOException {
        try (Connection connection = new Connection(server.address())) {
            connection.exchange(READINESS);
            connection.exchange(subject.request());
        }
    }

    private static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
