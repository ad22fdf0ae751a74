package org.proceduredecision.api.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One request for many decisions on a connection of its own, sent and read piece by piece. */
public final class BulkConnection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 20_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private List<String> head = List.of();
    private int leftOfChunk;
    private boolean ended;

    /** Sends the head of a request; more header fields may be given as whole lines. */
    public BulkConnection(URI service, String pathAndQuery, String... fields) throws IOException {
        this.socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout(TIMEOUT_MILLIS);
        this.in = new BufferedInputStream(socket.getInputStream());
        this.out = socket.getOutputStream();
        next(pathAndQuery, fields);
    }

    /** Sends the head of another request, when the one before is answered. */
    public void next(String pathAndQuery, String... fields) throws IOException {
        forgetHead();
        ended = false;
        String more = fields.length == 0 ? "" : String.join("\r\n", fields) + "\r\n";
        String request =
                "POST " + pathAndQuery + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n" + more;
        sendRaw(request + "Transfer-Encoding: chunked\r\n\r\n");
    }

    /** Sends bytes that are no chunk. */
    public void sendRaw(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Sends a piece of the body as one chunk. */
    public void send(byte... piece) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes((Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        chunk.writeBytes(piece);
        chunk.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.write(chunk.toByteArray());
        out.flush();
    }

    /** Sends a piece of the body as one chunk. */
    public void send(String piece) throws IOException {
        send(piece.getBytes(StandardCharsets.UTF_8));
    }

    /** Ends the body in good order. */
    public void end() throws IOException {
        sendRaw("0\r\n\r\n");
    }

    /** Status line and header fields of the response. */
    public List<String> head() throws IOException {
        if (head.isEmpty()) {
            List<String> lines = new ArrayList<>();
            for (String line = httpLine(); !line.isEmpty(); line = httpLine()) {
                lines.add(line);
            }
            head = List.copyOf(lines);
        }
        return head;
    }

    /** Makes ready to read another head, that of the response itself after an interim one. */
    public void forgetHead() {
        head = List.of();
    }

    /** The next line of the answer, or empty when it has ended in good order. Throws when it is cut off. */
    public Optional<String> line() throws IOException {
        head();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int each = bodyByte(); each != '\n'; each = bodyByte()) {
            if (each < 0) {
                return line.size() == 0 ? Optional.empty() : Optional.of(line.toString(StandardCharsets.UTF_8));
            }
            line.write(each);
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8));
    }

    /** All lines of the answer up to its end. */
    public List<String> rest() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Optional<String> line = line(); line.isPresent(); line = line()) {
            lines.add(line.get());
        }
        return lines;
    }

    /** The number of lines that are left of the answer, read up to its end. */
    public long countRest() throws IOException {
        head();
        long lines = 0;
        for (int each = bodyByte(); each >= 0; each = bodyByte()) {
            lines += each == '\n' ? 1 : 0;
            for (byte next : in.readNBytes(Math.max(0, leftOfChunk - 1))) {
                lines += next == '\n' ? 1 : 0;
            }
            leftOfChunk = Math.min(leftOfChunk, 1);
        }
        return lines;
    }

    private int bodyByte() throws IOException {
        if (leftOfChunk == 0 && !ended) {
            leftOfChunk = Integer.parseInt(httpLine(), 16);
            ended = leftOfChunk == 0;
            if (ended) {
                httpLine();
            }
        }
        if (ended) {
            return -1;
        }
        int next = readByte();
        leftOfChunk--;
        if (leftOfChunk == 0) {
            httpLine();
        }
        return next;
    }

    private String httpLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int each = readByte(); each != '\n'; each = readByte()) {
            line.append((char) each);
        }
        return line.toString().stripTrailing();
    }

    private int readByte() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("the response was cut off");
        }
        return next;
    }

    /** Breaks the connection off, as a client that crashes does. */
    public void abort() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
