package org.proceduredecision.request;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that is wrong with a request.
 *
 * @param severity whether the request is malformed, or well-formed but not understood
 * @param pointer JSON pointer to the place, such as {@code /facts/pregnant}
 * @param code what is wrong, as a word for programs
 * @param detail what is wrong and the way out, for people
 * @param suggestions values that may have been meant
 */
@Schema(name = "Fault", description = "One thing that is wrong with a request.")
public record RequestFault(
        @JsonIgnore Severity severity,

        @Schema(
                description = "JSON pointer (RFC 6901) to the member of the body, or `/name` for a query parameter "
                        + "and `` for the whole body.",
                examples = "/facts/pain-duration-weeks")
        String pointer,

        @Schema(description = "What is wrong, as a stable word for programs.", examples = "out-of-range")
        String code,

        @Schema(
                description = "What is wrong and the way out, for people.",
                examples = "The fact is a number from 0 to 5200 (weeks).")
        String detail,

        @Schema(description = "Values that may have been meant, likeliest first. Left out when there are none.")
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> suggestions) {

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
