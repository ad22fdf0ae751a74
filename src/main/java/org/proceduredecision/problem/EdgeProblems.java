package org.proceduredecision.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;

/** Answers what fails before or outside the resources: sizes, paths that nobody serves, failures of the HTTP layer itself. */
@Singleton
final class EdgeProblems {

    private static final Logger LOG = Logger.getLogger(EdgeProblems.class);
    private static final int BEFORE_EVERYTHING = Integer.MIN_VALUE + 10;

    private final ObjectMapper json;

    EdgeProblems(ObjectMapper json) {
        this.json = json;
    }

    void watch(@Observes Router router) {
        router.route().order(BEFORE_EVERYTHING).handler(this::checkSizes).failureHandler(this::failed);
        router.route().last().handler(context -> answer(context, ProblemType.NOT_FOUND));
    }

    private void checkSizes(RoutingContext context) {
        if (context.request().uri().length() > Limits.URI_CHARACTERS) {
            answer(context, ProblemType.URI_TOO_LONG);
        } else if (bodyBytes(context) > Limits.BODY_BYTES) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            answer(context, ProblemType.BODY_TOO_LARGE);
        } else {
            context.next();
        }
    }

    /** The announced length of the body; a body without one is measured while it is read. */
    private static long bodyBytes(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !length.matches("\\d{1,18}") ? 0 : Long.parseLong(length);
    }

    private void failed(RoutingContext context) {
        Throwable cause = context.failure();
        if (cause instanceof RejectedExecutionException) {
            answer(context, ProblemType.UNAVAILABLE);
        } else if (cause == null && context.statusCode() < 500) {
            answer(context, ProblemType.of(context.statusCode()));
        } else {
            String reference = UUID.randomUUID().toString();
            LOG.errorf(cause, "Internal error %s", reference);
            answer(context, ProblemType.INTERNAL_ERROR, ProblemText.internal(reference));
        }
    }

    private void answer(RoutingContext context, ProblemType type) {
        answer(context, type, ProblemText.detail(type));
    }

    private void answer(RoutingContext context, ProblemType type, String detail) {
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        if (!response.headWritten()) {
            response.setStatusCode(type.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDetail.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        response.end(text(ProblemDetail.of(type, detail, context.request().path())));
    }

    private String text(ProblemDetail problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem document is plain data", e);
        }
    }
}
