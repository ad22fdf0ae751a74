package org.proceduredecision.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.proceduredecision.request.RequestFault;

/**
 * A problem document of RFC 9457.
 *
 * @param type which problem it is
 * @param title the same for people, equal for every occurrence
 * @param status the HTTP status
 * @param detail what happened this time and the way out
 * @param instance the path that was asked for
 * @param errors every fault of the request; empty where it is not about single faults
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What went wrong, as an RFC 9457 problem document (application/problem+json).")
public record ProblemDetail(
        @Schema(
                description = "Which problem it is, a stable URN to switch on.",
                examples = "urn:problem-type:proceduredecision:not-understood",
                enumeration = {
                    "urn:problem-type:proceduredecision:malformed-json",
                    "urn:problem-type:proceduredecision:invalid-request",
                    "urn:problem-type:proceduredecision:not-found",
                    "urn:problem-type:proceduredecision:method-not-allowed",
                    "urn:problem-type:proceduredecision:not-acceptable",
                    "urn:problem-type:proceduredecision:body-too-large",
                    "urn:problem-type:proceduredecision:uri-too-long",
                    "urn:problem-type:proceduredecision:unsupported-media-type",
                    "urn:problem-type:proceduredecision:not-understood",
                    "urn:problem-type:proceduredecision:too-many-requests",
                    "urn:problem-type:proceduredecision:internal-error",
                    "urn:problem-type:proceduredecision:unavailable"
                })
        URI type,

        @Schema(
                description = "The problem type for people; the same for every occurrence.",
                examples = "The request is not understood")
        String title,

        @Schema(description = "The HTTP status code.", examples = "422")
        int status,

        @Schema(
                description = "What happened this time, and the way out.",
                examples = "The request has 1 fault; each is listed in errors.")
        String detail,

        @Schema(description = "The path that was asked for, without its query.", examples = "/v1/decisions")
        String instance,

        @Schema(
                description =
                        "Every fault of the request at once. Left out where the problem is not about single faults.")
        List<RequestFault> errors) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public ProblemDetail {
        errors = List.copyOf(errors);
    }

    /** A problem that is not about single faults. */
    public static ProblemDetail of(ProblemType type, String detail, String instance) {
        return new ProblemDetail(type.uri(), type.title(), type.status(), detail, instance, List.of());
    }

    /** The same problem with the faults behind it. */
    public ProblemDetail withErrors(Collection<RequestFault> faults) {
        return new ProblemDetail(type, title, status, detail, instance, List.copyOf(faults));
    }
}
