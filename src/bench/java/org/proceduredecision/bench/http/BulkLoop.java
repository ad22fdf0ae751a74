package org.proceduredecision.bench.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Sends lines of a bulk request as fast as the server takes them, on some streams at once. */
final class BulkLoop {

    private static final int LINES = 64;
    private static final String HEAD = """
            POST /v1/decisions/bulk?explain=brief HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/x-ndjson\r
            Transfer-Encoding: chunked\r
            \r
            """;

    private final Server server;
    private final byte[] chunk;
    private final long lineBytes;

    /** Lines that all hold this request, whose answer has that many bytes. */
    BulkLoop(Server server, String json) throws IOException {
        this.server = server;
        String line = "{\"id\":1,\"request\":" + json + "}\n";
        this.chunk = chunk(line.repeat(LINES).getBytes(StandardCharsets.UTF_8));
        this.lineBytes = exchange(0) / LINES;
    }

    private static byte[] chunk(byte... lines) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes(ascii(Integer.toHexString(lines.length) + "\r\n"));
        chunk.writeBytes(lines);
        chunk.writeBytes(ascii("\r\n"));
        return chunk.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Sends for that long and waits for the rest of the answers. */
    Load run(int streams, Duration time) throws IOException {
        Duration used = server.processorTime();
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        long bytes = Crew.sum(streams, index -> exchange(end));
        return new Load(
                bytes / lineBytes,
                Duration.ofNanos(System.nanoTime() - begun),
                server.processorTime().minus(used));
    }

    /** Sends at least one chunk, and more of them until that time; returns how many bytes the answer has. */
    private long exchange(long end) throws IOException {
        try (Connection connection = new Connection(server.address())) {
            connection.send(ascii(HEAD));
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(connection, end));
            int status = connection.answers().head();
            if (status != 200) {
                throw new IOException("lines were answered with " + status);
            }
            long bytes = connection.answers().body();
            sending.join();
            return bytes;
        } catch (CompletionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    private void send(Connection connection, long end) {
        try {
            do {
                connection.send(chunk);
            } while (System.nanoTime() < end);
            connection.send(ascii("0\r\n\r\n"));
        } catch (IOException gone) {
            throw new CompletionException(gone);
        }
    }
}
