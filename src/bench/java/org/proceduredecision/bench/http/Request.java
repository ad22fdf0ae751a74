package org.proceduredecision.bench.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A request as the bytes that are sent, again and again; it asks for no compression. */
final class Request {

    private static final String HOST = "Host: localhost\r\nAccept: application/json\r\n";

    private final String name;
    private final int status;
    private final byte[] bytes;

    private Request(String name, int status, byte... bytes) {
        this.name = name;
        this.status = status;
        this.bytes = bytes;
    }

    /** A request with a body of JSON. */
    static Request post(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String fields = "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n";
        return of("POST " + path, 200, fields, body);
    }

    /** A request without a body. */
    static Request get(String path) {
        return of("GET " + path, 200, "");
    }

    /** A request for what the client already has, in the form with that tag. */
    static Request getUnless(String path, String tag) {
        return of("GET " + path, 304, "If-None-Match: " + tag + "\r\n");
    }

    private static Request of(String name, int status, String fields, byte... body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((name + " HTTP/1.1\r\n" + HOST + fields + "\r\n").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(body);
        return new Request(name, status, bytes.toByteArray());
    }

    /** Method and path. */
    String name() {
        return name;
    }

    /** The status that it must be answered with. */
    int status() {
        return status;
    }

    /** Head and body. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, bytes.length);
    }
}
