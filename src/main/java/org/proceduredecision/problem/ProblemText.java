package org.proceduredecision.problem;

/** What problem documents say where the request itself gives nothing more to say. */
final class ProblemText {

    private ProblemText() {}

    /** What happened and the way out. */
    static String detail(ProblemType type) {
        return switch (type) {
            case MALFORMED_JSON, INVALID_REQUEST, NOT_UNDERSTOOD ->
                "The request is not valid HTTP: no host, or a broken % escape in its path or query.";
            case NOT_FOUND -> "There is nothing under this path; /swagger-ui shows what there is.";
            case METHOD_NOT_ALLOWED ->
                "The path does not know this method; the Allow header names those that it knows.";
            case NOT_ACCEPTABLE -> "None of the media types in the Accept header can be served; use application/json.";
            case BODY_TOO_LARGE -> "The body may have at most " + Limits.BODY_BYTES + " bytes.";
            case URI_TOO_LONG -> "Path and query may have at most " + Limits.URI_CHARACTERS + " characters.";
            case UNSUPPORTED_MEDIA_TYPE -> "Send JSON, with the header Content-Type: application/json.";
            case HEADERS_TOO_LARGE -> "The header fields may have at most " + Limits.HEADER_CHARACTERS + " characters.";
            case TOO_MANY_REQUESTS, UNAVAILABLE -> "The service cannot take the request now; try again later.";
            case INTERNAL_ERROR -> "Something went wrong in the service.";
        };
    }

    /** What to say of a fault of the service itself. */
    static String internal(String reference) {
        return "Something went wrong in the service; its log explains it under the reference " + reference + ".";
    }
}
