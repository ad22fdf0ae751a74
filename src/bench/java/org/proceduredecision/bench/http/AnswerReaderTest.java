package org.proceduredecision.bench.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerReaderTest {

    @Test
    void reads_one_answer_after_another() throws IOException {
        AnswerReader answers = reader("HTTP/1.1 200 OK\r\nX: 1\r\nContent-Length: 12\r\n\r\nHello, world"
                + "HTTP/1.1 304 Not Modified\r\netag: \"a\"\r\n\r\n"
                + "HTTP/1.1 503 Busy\r\ncontent-length:2\r\n\r\nno");

        assertThat(answers.head()).isEqualTo(200);
        assertThat(answers.body()).isEqualTo(12);
        assertThat(answers.head()).isEqualTo(304);
        assertThat(answers.body()).isZero();
        assertThat(answers.head()).isEqualTo(503);
        assertThat(answers.body()).isEqualTo(2);
    }

    @Test
    void reads_chunks() throws IOException {
        AnswerReader answers = reader("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1a\r\n" + "x".repeat(26)
                + "\r\n3\r\nabc\r\n0\r\n\r\n");

        assertThat(answers.head()).isEqualTo(200);
        assertThat(answers.body()).isEqualTo(29);
    }

    @Test
    void a_body_may_be_larger_than_its_buffer() throws IOException {
        int bytes = 1_000_000;
        AnswerReader answers = reader("HTTP/1.1 200 OK\r\ncontent-length: " + bytes + "\r\n\r\n" + "x".repeat(bytes));

        answers.head();

        assertThat(answers.body()).isEqualTo(bytes);
    }

    @Test
    void an_answer_that_is_cut_off_is_none() throws IOException {
        AnswerReader answers = reader("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nabc");

        answers.head();

        assertThatThrownBy(answers::body).isInstanceOf(EOFException.class);
    }

    /** Hands out a few bytes at a time, as a network may. */
    private static AnswerReader reader(String text) {
        InputStream whole = new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
        return new AnswerReader(new InputStream() {
            @Override
            public int read() throws IOException {
                return whole.read();
            }

            @Override
            public int read(byte[] bytes, int from, int most) throws IOException {
                return whole.read(bytes, from, Math.min(most, text.length() > 10_000 ? 4_000 : 7));
            }
        });
    }
}
