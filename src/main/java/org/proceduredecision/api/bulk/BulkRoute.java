package org.proceduredecision.api.bulk;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.proceduredecision.problem.ProblemException;
import org.proceduredecision.problem.ProblemType;

/** Takes requests for many decisions. It reads the body itself, so the limit that the server puts on bodies comes after it. */
@Singleton
final class BulkRoute {

    private static final int BEFORE_THE_LIMIT_OF_BODIES = -1000;
    private static final String METHODS = "OPTIONS, POST";
    private static final long UNREAD_BYTES = 1024 * 1024;

    private final BulkQuery query;
    private final LineAnswers answering;
    private final BulkWorkers workers;
    private final BulkLoad load;

    BulkRoute(BulkQuery query, LineAnswers answering, BulkWorkers workers, BulkLoad load) {
        this.query = query;
        this.answering = answering;
        this.workers = workers;
        this.load = load;
    }

    void add(@Observes Router router) {
        router.route(BulkPath.PATH).order(BEFORE_THE_LIMIT_OF_BODIES).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        if (context.request().method().equals(HttpMethod.OPTIONS)) {
            context.response().putHeader(HttpHeaders.ALLOW, METHODS).end();
            return;
        }
        try {
            answer(context);
        } catch (ProblemException refusal) {
            boundUnreadBody(context.request());
            context.fail(refusal);
        }
    }

    private void answer(RoutingContext context) {
        checkMethod(context);
        checkBody(context.request());
        String media = BulkMedia.best(context.parsedHeaders().accept())
                .orElseThrow(() -> problem(ProblemType.NOT_ACCEPTABLE, "Accept " + BulkMedia.NDJSON + "."));
        var depth = query.depth(context.queryParams());
        if (!load.tryOpen()) {
            throw problem(ProblemType.UNAVAILABLE, "Too many bulk requests are open; try again when one has ended.");
        }
        BulkStream stream = new BulkStream(context, depth, answering, workers, load);
        writeHead(context, media);
        stream.start();
    }

    private static void checkMethod(RoutingContext context) {
        if (!context.request().method().equals(HttpMethod.POST)) {
            context.response().putHeader(HttpHeaders.ALLOW, METHODS);
            throw problem(ProblemType.METHOD_NOT_ALLOWED, "Many requests are sent with the method POST.");
        }
    }

    private static void checkBody(HttpServerRequest request) {
        if (!BulkMedia.isRead(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            throw problem(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Send one JSON object on each line, with the header Content-Type: " + BulkMedia.NDJSON + ".");
        }
        String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw problem(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the lines as they are, without Content-Encoding.");
        }
    }

    private static ProblemException problem(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of());
    }

    /** An answer is shown as soon as it is there, which a compressor would not do. */
    private static void writeHead(RoutingContext context, String media) {
        HttpServerResponse response = context.response();
        String expected = context.request().getHeader(HttpHeaders.EXPECT);
        if ("100-continue".equalsIgnoreCase(expected)) {
            response.writeContinue();
        }
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, media)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
    }

    /** What follows a refusal is read and thrown away, so that the caller sees the answer; but not for ever. */
    private static void boundUnreadBody(HttpServerRequest request) {
        request.handler(piece -> {
            if (request.bytesRead() > UNREAD_BYTES) {
                request.connection().close();
            }
        });
    }
}
