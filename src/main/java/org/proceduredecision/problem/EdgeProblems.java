package org.proceduredecision.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.WithCaching;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Pattern;

/** Answers what fails before or outside the resources: sizes, paths that nobody serves, failures of the HTTP layer itself. */
@Singleton
final class EdgeProblems {

    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    private static final int BEFORE_EVERYTHING = Integer.MIN_VALUE + 10;

    /** Made when it is first needed, and not while the service starts. */
    private final Instance<ObjectMapper> json;

    private final ProblemCounter counter;
    private final Instance<StreamedPath> streamedPaths;

    EdgeProblems(
            @WithCaching Instance<ObjectMapper> json,
            ProblemCounter counter,
            @Any Instance<StreamedPath> streamedPaths) {
        this.json = json;
        this.counter = counter;
        this.streamedPaths = streamedPaths;
    }

    void watch(@Observes Router router) {
        router.route()
                .order(BEFORE_EVERYTHING)
                .handler(this::checkRequest)
                .failureHandler(context -> failed(context, type(context)));
        router.route().last().handler(context -> answer(context, ProblemType.NOT_FOUND));
        // for what fails before any route is found, such as a path with broken escapes
        Arrays.stream(ProblemType.values())
                .map(ProblemType::status)
                .forEach(status -> router.errorHandler(status, context -> failed(context, ProblemType.of(status))));
    }

    private void checkRequest(RoutingContext context) {
        closeAfterTooLongBody(context);
        if (context.request().uri().length() > Limits.URI_CHARACTERS) {
            answer(context, ProblemType.URI_TOO_LONG);
        } else if (bodyBytes(context) > Limits.BODY_BYTES && !isStreamed(context)) {
            answer(context, ProblemType.BODY_TOO_LARGE);
        } else if (headerCharacters(context) > Limits.HEADER_CHARACTERS) {
            answer(context, ProblemType.HEADERS_TOO_LARGE);
        } else {
            context.next();
        }
    }

    /** The rest of a body that is too long is not read, so its connection cannot be used again. */
    private static void closeAfterTooLongBody(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.isEnded()) {
            context.addEndHandler(ended -> {
                if (context.response().getStatusCode() == ProblemType.BODY_TOO_LARGE.status()) {
                    request.connection().close();
                }
            });
        }
    }

    /** The announced length of the body; a body without one is measured while it is read. */
    private static long bodyBytes(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null || !LENGTH.matcher(length).matches() ? 0 : Long.parseLong(length);
    }

    private boolean isStreamed(RoutingContext context) {
        return streamedPaths.stream().anyMatch(each -> each.matches(context.normalizedPath()));
    }

    private static int headerCharacters(RoutingContext context) {
        int characters = 0;
        for (Map.Entry<String, String> field : context.request().headers()) {
            characters += field.getKey().length() + field.getValue().length();
        }
        return characters;
    }

    private static ProblemType type(RoutingContext context) {
        if (context.failure() instanceof RejectedExecutionException) {
            return ProblemType.UNAVAILABLE;
        }
        return ProblemType.of(context.statusCode() < 400 ? ProblemType.INTERNAL_ERROR.status() : context.statusCode());
    }

    private void failed(RoutingContext context, ProblemType type) {
        String path = context.request().path();
        if (context.failure() instanceof ProblemException problem) {
            answer(context, problem.toProblem(path));
        } else if (type == ProblemType.INTERNAL_ERROR) {
            answer(context, ServiceFault.logged(context.failure(), path));
        } else {
            answer(context, type);
        }
    }

    private void answer(RoutingContext context, ProblemType type) {
        answer(
                context,
                ProblemDetail.of(
                        type, ProblemText.detail(type), context.request().path()));
    }

    private void answer(RoutingContext context, ProblemDetail problem) {
        HttpServerResponse response = context.response();
        if (response.ended()) {
            return;
        }
        if (!response.headWritten()) {
            response.setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDetail.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        counter.answered(problem);
        response.end(text(problem));
    }

    private String text(ProblemDetail problem) {
        try {
            return json.get().writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem document is plain data", e);
        }
    }
}
