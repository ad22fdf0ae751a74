package org.proceduredecision.problem;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Keeps what a caller wrote out of the labels of the HTTP metrics. The framework puts the path as sent into {@code uri} whenever a
 * request fails before its resource is found (a wrong method, a body that is too large), and any word at all into
 * {@code method}; here both become one of a few values.
 */
@Singleton
final class RouteTags implements MeterFilter {

    private static final String OTHER = "other";
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
    private static final Set<String> NO_PATHS =
            Set.of("NOT_FOUND", "REDIRECTION", "UNKNOWN", "root", "/cors-preflight");
    private static final List<String> PAGES = List.of("/openapi", "/swagger-ui", "/v1/decisions/bulk");

    /** Looked up when it is first needed: looking for the resources takes time that the start would have to pay. */
    private final Instance<AllowedMethods> routes;

    RouteTags(Instance<AllowedMethods> routes) {
        this.routes = routes;
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        if (!id.getName().startsWith("http.server.")) {
            return id;
        }
        return id.replaceTags(id.getTags().stream().map(this::bounded).toList());
    }

    private Tag bounded(Tag tag) {
        return switch (tag.getKey()) {
            case "uri" -> Tag.of("uri", route(tag.getValue()));
            case "method" -> Tag.of("method", METHODS.contains(tag.getValue()) ? tag.getValue() : OTHER);
            default -> tag;
        };
    }

    /** The path with names in the place of ids, such as {@code /v1/sources/{id}}. */
    private String route(String path) {
        return NO_PATHS.contains(path) ? path : routes.get().template(path).orElseGet(() -> page(path));
    }

    private static String page(String path) {
        return PAGES.stream().filter(path::startsWith).findFirst().orElse(OTHER);
    }
}
