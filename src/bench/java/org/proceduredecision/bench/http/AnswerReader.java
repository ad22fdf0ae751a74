package org.proceduredecision.bench.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads answers of HTTP/1.1 from a connection and throws their bytes away, so that reading costs next to nothing. */
final class AnswerReader {

    private static final byte[] CONTENT_LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHUNKED = "transfer-encoding: chunked".getBytes(StandardCharsets.US_ASCII);
    private static final int STATUS_AT = "HTTP/1.1 ".length();

    private final InputStream in;
    private final byte[] bytes = new byte[64 * 1024];
    private int at;
    private int end;
    private int lineStart;
    private int lineLength;
    private long length;
    private boolean isChunked;

    AnswerReader(InputStream in) {
        this.in = in;
    }

    /** Reads status line and header fields; returns the status. */
    int head() throws IOException {
        line();
        int status = number(STATUS_AT, 10);
        length = 0;
        isChunked = false;
        line();
        while (lineLength > 0) {
            if (lineBegins(CONTENT_LENGTH)) {
                length = number(CONTENT_LENGTH.length, 10);
            } else if (lineBegins(CHUNKED)) {
                isChunked = true;
            }
            line();
        }
        return status;
    }

    /** Reads the body; returns how many bytes it has. */
    long body() throws IOException {
        if (!isChunked) {
            skip(length);
            return length;
        }
        long sum = 0;
        for (int chunk = chunk(); chunk > 0; chunk = chunk()) {
            sum += chunk;
        }
        return sum;
    }

    /** Reads the next chunk of a body; returns how many bytes it has, 0 at the end of the body. */
    int chunk() throws IOException {
        line();
        int size = number(0, 16);
        skip(size);
        line();
        return size;
    }

    private void line() throws IOException {
        int seen = 0;
        while (true) {
            while (at + seen < end) {
                if (bytes[at + seen] == '\n') {
                    lineStart = at;
                    lineLength = seen - 1;
                    at += seen + 1;
                    return;
                }
                seen++;
            }
            fill();
        }
    }

    private void skip(long count) throws IOException {
        long left = count;
        while (left > end - at) {
            left -= end - at;
            at = end;
            fill();
        }
        at += (int) left;
    }

    private void fill() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, end - at);
        end -= at;
        at = 0;
        int read = in.read(bytes, end, bytes.length - end);
        if (read < 0) {
            throw new EOFException("the server closed the connection");
        }
        end += read;
    }

    private boolean lineBegins(byte[] lowerCase) {
        if (lineLength < lowerCase.length) {
            return false;
        }
        for (int i = 0; i < lowerCase.length; i++) {
            if (Character.toLowerCase(bytes[lineStart + i]) != lowerCase[i]) {
                return false;
            }
        }
        return true;
    }

    private int number(int from, int radix) {
        int number = 0;
        for (int i = from; i < lineLength; i++) {
            int digit = Character.digit(bytes[lineStart + i], radix);
            if (digit >= 0) {
                number = number * radix + digit;
            } else if (bytes[lineStart + i] != ' ') {
                break;
            }
        }
        return number;
    }
}
