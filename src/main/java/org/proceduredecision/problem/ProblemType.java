package org.proceduredecision.problem;

import java.net.URI;
import java.util.Arrays;
import org.proceduredecision.clinical.WireName;

/** The fixed list of problem types; their URIs are stable, clients may switch on them. */
public enum ProblemType implements WireName {
    /** The body cannot be read as JSON. */
    MALFORMED_JSON(400, "The body is not valid JSON"),
    /** A member, a value or a query parameter fails validation. */
    INVALID_REQUEST(400, "The request fails validation"),
    /** There is nothing under this path or id. */
    NOT_FOUND(404, "Not found"),
    /** The path does not know this method; the Allow header names those that it knows. */
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    /** None of the media types in the Accept header can be served. */
    NOT_ACCEPTABLE(406, "Not acceptable"),
    /** The body is longer than 64 KiB. */
    BODY_TOO_LARGE(413, "The body is too large"),
    /** Path and query are longer than 4096 characters. */
    URI_TOO_LONG(414, "The URI is too long"),
    /** The body is of a media type that the path does not read. */
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    /** Well-formed, but unknown words or facts, an ambiguity or a contradiction. */
    NOT_UNDERSTOOD(422, "The request is not understood"),
    /** The header fields together are longer than 16384 characters. */
    HEADERS_TOO_LARGE(431, "The header fields are too large"),
    /** Too many requests at once from one client. */
    TOO_MANY_REQUESTS(429, "Too many requests"),
    /** A fault of the service itself. */
    INTERNAL_ERROR(500, "Internal error"),
    /** The service is overloaded or going down. */
    UNAVAILABLE(503, "The service is not available");

    private static final String PREFIX = "urn:problem-type:proceduredecision:";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String wireName() {
        return WireName.of(this);
    }

    /** The HTTP status that goes with it. */
    public int status() {
        return status;
    }

    /** What it is, for people. */
    public String title() {
        return title;
    }

    /** Its identifier, such as {@code urn:problem-type:proceduredecision:not-found}. */
    public URI uri() {
        return URI.create(PREFIX + wireName());
    }

    /** The type for an HTTP status that a library answered with: the last one listed for it, or else of its family. */
    public static ProblemType of(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status)
                .reduce((first, second) -> second)
                .orElse(status < 500 ? INVALID_REQUEST : INTERNAL_ERROR);
    }
}
