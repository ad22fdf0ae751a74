package org.proceduredecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.api.bulk.BulkConnection;

/**
 * Many decisions by the jar that was built, in less memory than their answers take together, which are 130 MB.
 * {@code -Dbulk.lines=1000000} does the same with a million.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BulkServiceIT {

    private static final String PATH = "/v1/decisions/bulk";
    private static final String REQUEST = "{\"location\":\"low-back\",\"diagnosis\":\"sciatica\"}";
    private static final int LINES = Integer.getInteger("bulk.lines", 20_000);

    private static PackagedService service;

    @BeforeAll
    static void start() throws IOException {
        service = new PackagedService("-Xmx96m", "-XX:+ExitOnOutOfMemoryError", "quarkus.http.idle-timeout=3s");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void memory_does_not_grow_with_the_body() throws Exception {
        try (BulkConnection connection = new BulkConnection(service.at("/"), PATH)) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(connection));

            assertThat(connection.countRest()).isEqualTo(LINES);
            sending.join();
        }
        assertThat(service.get("/q/health/live").statusCode()).isEqualTo(200);
    }

    private static void send(BulkConnection connection) {
        try {
            StringBuilder piece = new StringBuilder();
            for (int i = 1; i <= LINES; i++) {
                piece.append("{\"id\":")
                        .append(i)
                        .append(",\"request\":")
                        .append(REQUEST)
                        .append("}\n");
                if (piece.length() > 8000 || i == LINES) {
                    connection.send(piece.toString());
                    piece.setLength(0);
                }
            }
            connection.end();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @Test
    void a_client_that_falls_silent_is_cut_off() throws Exception {
        try (BulkConnection connection = new BulkConnection(service.at("/"), PATH)) {
            connection.send("{\"id\":1,\"request\":" + REQUEST + "}\n");
            assertThat(connection.line()).isPresent();

            assertThatThrownBy(connection::line).isInstanceOf(IOException.class).hasMessageContaining("cut off");
        }
    }
}
