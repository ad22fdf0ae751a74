package org.proceduredecision.bench.http;

import java.io.IOException;
import java.util.OptionalDouble;

/**
 * A request, and one to the echo whose answer has as many bytes.
 *
 * @param name what is compared
 * @param real the request
 * @param echo the request to the echo
 * @param bytes how many bytes both answers have
 * @param least how many times the rate of the echo is wanted at least, if that is said
 */
record Pair(String name, Request real, Request echo, long bytes, OptionalDouble least) {

    private static final String ECHO = "/v1/bench/echo/";

    /** A request with a body, which the echo gets as well. */
    static Pair posted(Server server, String name, Request real, String json, OptionalDouble least) throws IOException {
        long bytes = bytes(server, real);
        return new Pair(name, real, Request.post(ECHO + bytes, json), bytes, least);
    }

    /** A request without a body. */
    static Pair got(Server server, String name, Request real, OptionalDouble least) throws IOException {
        long bytes = bytes(server, real);
        return new Pair(name, real, Request.get(ECHO + bytes), bytes, least);
    }

    private static long bytes(Server server, Request request) throws IOException {
        try (Connection connection = new Connection(server.address())) {
            return connection.exchange(request);
        }
    }
}
