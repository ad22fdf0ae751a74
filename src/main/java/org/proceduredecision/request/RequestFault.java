package org.proceduredecision.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One thing that is wrong with a request.
 *
 * @param severity whether the request is malformed, or well-formed but not understood
 * @param pointer JSON pointer to the place in the body, such as {@code /facts/pregnant}; {@code /name} for a query parameter
 * @param code what is wrong, as a stable word for programs, such as {@code out-of-range}
 * @param detail what is wrong and the way out, for people
 * @param suggestions values that may have been meant, likeliest first; left out when there are none
 */
public record RequestFault(
        @JsonIgnore Severity severity,
        String pointer,
        String code,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> suggestions) {

    /** Whether a request fails validation or is not understood. */
    public enum Severity {
        /** Wrong type, out of range: HTTP 400. */
        MALFORMED,
        /** Unknown words or facts, contradictions: HTTP 422. */
        UNPROCESSABLE
    }

    public RequestFault {
        suggestions = List.copyOf(suggestions);
    }

    /** A fault of a malformed request. */
    public static RequestFault malformed(String pointer, String code, String detail) {
        return new RequestFault(Severity.MALFORMED, pointer, code, detail, List.of());
    }

    /** A fault of a request that is well-formed but not understood. */
    public static RequestFault unprocessable(String pointer, String code, String detail, List<String> suggestions) {
        return new RequestFault(Severity.UNPROCESSABLE, pointer, code, detail, suggestions);
    }
}
