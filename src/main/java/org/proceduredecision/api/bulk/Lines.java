package org.proceduredecision.api.bulk;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Splits bytes that come in pieces into lines. Lines end with LF or CR LF, the last one also with the bytes; blank ones are
 * passed over. Of a line that is too long only its beginning is kept.
 */
final class Lines {

    private final int limit;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private byte[] piece = {};
    private int at;
    private long number = 1;
    private boolean passingOver;
    private boolean ended;

    /** Lines of at most so many bytes, not counting their ends. */
    Lines(int limit) {
        this.limit = limit;
    }

    /** Adds the next piece; the one before must have been used up. */
    void add(byte[] next) {
        piece = next;
        at = 0;
    }

    /** No more bytes come. */
    void end() {
        ended = true;
    }

    /** Whether there are no more lines before the next piece comes. */
    boolean areUsedUp() {
        return at == piece.length && !(ended && begun.size() > 0);
    }

    /** The next line, if enough of it has come. */
    Optional<Line> next() {
        Optional<Line> line = Optional.empty();
        while (line.isEmpty() && at < piece.length) {
            line = goOn();
        }
        return line.isEmpty() && ended ? finished() : line;
    }

    private Optional<Line> goOn() {
        int end = at;
        while (end < piece.length && piece[end] != '\n') {
            end++;
        }
        keep(end);
        boolean isWhole = end < piece.length;
        at = isWhole ? end + 1 : end;
        if (isWhole) {
            Optional<Line> line = finished();
            passingOver = false;
            number++;
            return line;
        }
        return begun.size() > limit + 1 ? finishedEarly() : Optional.empty();
    }

    /** Keeps what may belong to a line: one byte more than allowed, which may be the CR of its end, and one that proves it is not. */
    private void keep(int end) {
        if (!passingOver) {
            begun.write(piece, at, Math.min(end - at, limit + 2 - begun.size()));
        }
    }

    /** A line that is too long is told of at once, however long it goes on. */
    private Optional<Line> finishedEarly() {
        Optional<Line> line = finished();
        passingOver = true;
        return line;
    }

    private Optional<Line> finished() {
        byte[] bytes = begun.toByteArray();
        begun.reset();
        int length = bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        return length <= limit && isBlank(bytes)
                ? Optional.empty()
                : Optional.of(new Line(number, shortened(bytes, length)));
    }

    private byte[] shortened(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, Math.min(length, limit + 1));
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
