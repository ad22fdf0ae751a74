package org.proceduredecision.bench.http;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;

/** A connection that is kept open for one request after another; none is sent before the one before is answered. */
final class Connection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 20_000;

    private final Socket socket;
    private final OutputStream out;
    private final AnswerReader answers;

    Connection(URI server) throws IOException {
        this.socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        this.out = socket.getOutputStream();
        this.answers = new AnswerReader(socket.getInputStream());
    }

    /** Sends a request and reads its answer; returns the bytes of its body. Throws where it has another status than expected. */
    long exchange(Request request) throws IOException {
        send(request.bytes());
        int status = answers.head();
        if (status != request.status()) {
            throw new IOException(request.name() + " was answered with " + status);
        }
        return answers.body();
    }

    /** Sends bytes as they are. */
    void send(byte... bytes) throws IOException {
        out.write(bytes);
    }

    /** What the server answers. */
    AnswerReader answers() {
        return answers;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
