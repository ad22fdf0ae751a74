package org.proceduredecision.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.proceduredecision.request.RequestFault;

/**
 * What went wrong, as a problem document of RFC 9457.
 *
 * @param type which problem it is: a stable URN of a fixed list, to switch on
 * @param title the same for people, equal for every occurrence
 * @param status the HTTP status code
 * @param detail what happened this time and the way out
 * @param instance the path that was asked for, without its query
 * @param errors every fault of the request at once; left out where the problem is not about single faults
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDetail(
        URI type, String title, int status, String detail, String instance, List<RequestFault> errors) {

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
