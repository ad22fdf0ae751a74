package org.proceduredecision.api.bulk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.proceduredecision.api.bulk.Bulk.SCIATICA;
import static org.proceduredecision.api.bulk.Bulk.line;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Lines that come and go over time: back-pressure, clients that go away, many at once. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BulkStreamTest {

    private static final int MANY = 20_000;
    private static final int MOST_LINES = 2 * BulkWorkers.THREADS * Batch.LINES;

    @TestHTTPResource("/")
    URI service;

    @Inject
    BulkLoad load;

    @AfterEach
    void nothing_is_left_over() throws InterruptedException {
        await(() -> load.streams() == 0 && load.lines() == 0);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 500 && !condition.getAsBoolean(); i++) {
            Thread.sleep(20);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private BulkConnection open(String... fields) throws IOException {
        return new BulkConnection(service, Bulk.PATH, fields);
    }

    @Test
    void each_line_is_answered_before_the_next_is_sent() throws IOException {
        try (BulkConnection connection = open("Accept-Encoding: gzip, deflate")) {
            for (int i = 0; i < 3; i++) {
                connection.send(line(i, SCIATICA));

                assertThat(connection.line().orElseThrow()).startsWith("{\"id\":" + i + ",\"decision\"");
            }
            connection.end();

            assertThat(connection.line()).isEmpty();
            assertThat(connection.head())
                    .contains("HTTP/1.1 200 OK", "content-type: application/x-ndjson", "cache-control: no-store")
                    .noneMatch(field -> field.startsWith("content-encoding") && !field.endsWith("identity"));
        }
    }

    @Test
    void a_line_that_is_too_long_is_answered_before_it_ends() throws IOException {
        try (BulkConnection connection = open()) {
            connection.send("x".repeat(70_000));

            assertThat(connection.line().orElseThrow()).contains("\"line\":1", "body-too-large");
            connection.send("y\n" + line(2, SCIATICA));
            assertThat(connection.line().orElseThrow()).startsWith("{\"id\":2,\"decision\"");
        }
    }

    @Test
    void a_client_that_reads_slowly_is_read_from_slowly() throws Exception {
        AtomicInteger sent = new AtomicInteger();
        try (BulkConnection connection = open()) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> sendMany(connection, sent));
            int stuckAt = settled(sent);

            assertThat(stuckAt).isLessThan(MANY);
            assertThat(load.lines()).isBetween(1, MOST_LINES);
            for (int i = 0; i < MANY; i++) {
                assertThat(connection.line().orElseThrow()).startsWith("{\"id\":" + i + ",\"decision\"");
            }
            assertThat(connection.line()).isEmpty();
            sending.join();
        }
    }

    private static void sendMany(BulkConnection connection, AtomicInteger sent) {
        try {
            while (sent.get() < MANY) {
                connection.send(line(sent.get(), SCIATICA + " ".repeat(1000)));
                sent.incrementAndGet();
            }
            connection.end();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    /** The number at which a counter stands still. */
    private static int settled(AtomicInteger counter) throws InterruptedException {
        int before = -1;
        while (counter.get() != before) {
            before = counter.get();
            Thread.sleep(700);
        }
        return before;
    }

    @Test
    void nothing_is_decided_for_a_client_that_has_gone() throws Exception {
        AtomicInteger sent = new AtomicInteger();
        BulkConnection connection = open();
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> sendMany(connection, sent));
        assertThat(connection.line().orElseThrow()).startsWith("{\"id\":0,");
        assertThat(load.streams()).isEqualTo(1);

        connection.abort();

        await(() -> load.streams() == 0 && load.lines() == 0);
        assertThatThrownBy(sending::join).isNotNull();
        assertThat(sent.get()).isLessThan(MANY);
    }

    @Test
    void nothing_is_decided_for_a_client_that_has_gone_without_reading() throws Exception {
        AtomicInteger sent = new AtomicInteger();
        BulkConnection connection = open();
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> sendMany(connection, sent));
        settled(sent);
        assertThat(load.lines()).isPositive();

        connection.abort();

        await(() -> load.streams() == 0 && load.lines() == 0);
        assertThatThrownBy(sending::join).isNotNull();
    }

    @Test
    void a_body_that_breaks_off_is_not_taken_for_one_that_ends() throws Exception {
        BulkConnection connection = open();
        connection.send(line(1, SCIATICA) + "{\"id\":2");
        connection.line();

        connection.abort();

        await(() -> load.streams() == 0);
        assertThat(load.lines()).isZero();
    }

    @Test
    void a_body_that_is_no_http_cuts_the_answer_off() throws IOException {
        try (BulkConnection connection = open("X-Broken: yes")) {
            connection.send(line(1, SCIATICA));
            connection.line();
            connection.sendRaw("zz\r\n");

            assertThatThrownBy(connection::rest).isInstanceOf(IOException.class);
        }
    }

    @Test
    void streams_at_once_are_bounded_and_counted() throws Exception {
        List<BulkConnection> open = new ArrayList<>();
        while (open.size() < 16) {
            open.add(open());
            open.get(open.size() - 1).send(line(1, SCIATICA));
            open.get(open.size() - 1).line();
        }
        try (BulkConnection refused = open()) {
            assertThat(refused.head())
                    .contains("HTTP/1.1 503 Service Unavailable", "content-type: application/problem+json");
        }
        given().get("/q/health/live")
                .then()
                .body("checks[0].data.bulk-streams", org.hamcrest.Matchers.equalTo(16))
                .body("checks[0].data.bulk-lines", org.hamcrest.Matchers.equalTo(0));

        open.get(0).end();
        assertThat(open.get(0).line()).isEmpty();
        try (BulkConnection again = open()) {
            again.send(line(1, SCIATICA));
            assertThat(again.line()).isPresent();
        }
        for (BulkConnection each : open) {
            each.close();
        }
    }

    @Test
    void a_connection_can_be_used_again() throws IOException {
        try (BulkConnection connection = open()) {
            connection.send(line(1, SCIATICA));
            connection.end();
            assertThat(connection.rest()).hasSize(1);

            connection.next(Bulk.PATH);
            connection.send(line(2, SCIATICA));
            connection.end();
            assertThat(connection.rest()).hasSize(1);
        }
    }

    @Test
    void a_client_that_asks_whether_to_go_on_is_told_so() throws IOException {
        try (BulkConnection connection = open("Expect: 100-continue")) {
            assertThat(connection.head()).containsExactly("HTTP/1.1 100 Continue");
            connection.forgetHead();
            connection.send(line(1, SCIATICA));
            connection.end();

            assertThat(connection.head()).contains("HTTP/1.1 200 OK");
            assertThat(connection.line()).map(answer -> answer.substring(0, 8)).isEqualTo(Optional.of("{\"id\":1,"));
        }
    }

    @Test
    void a_request_that_asks_whether_to_go_on_and_is_wrong_is_refused_at_once() throws IOException {
        try (BulkConnection connection =
                new BulkConnection(service, Bulk.PATH + "?explain=all", "Expect: 100-continue")) {
            assertThat(connection.head()).contains("HTTP/1.1 400 Bad Request");
        }
    }

    @Test
    void a_refused_body_without_end_is_cut_off() {
        assertThatThrownBy(() -> {
                    try (BulkConnection connection = new BulkConnection(service, Bulk.PATH + "?explain=all")) {
                        for (int i = 0; i < 10_000; i++) {
                            connection.send(" ".repeat(8_000));
                        }
                    }
                })
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(EOFException.class);
    }
}
