package org.proceduredecision.problem;

import java.util.List;
import org.proceduredecision.request.RequestFault;

/** Ends the handling of a request with a problem; for adapters, never thrown by the core. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<RequestFault> faults;

    /** A problem of that type with the faults behind it, if any. */
    public ProblemException(ProblemType type, String detail, List<RequestFault> faults) {
        super(detail, null, false, false);
        this.type = type;
        this.faults = List.copyOf(faults);
    }

    /** The faults of one request: malformed if any of them is, or else not understood. */
    public static ProblemException of(List<RequestFault> faults) {
        boolean malformed = faults.stream().anyMatch(fault -> fault.severity() == RequestFault.Severity.MALFORMED);
        String detail = faults.size() == 1
                ? faults.get(0).detail()
                : "The request has " + faults.size() + " faults; each is listed in errors.";
        return new ProblemException(
                malformed ? ProblemType.INVALID_REQUEST : ProblemType.NOT_UNDERSTOOD, detail, faults);
    }

    /** The problem document for a request to that path. */
    public ProblemDetail toProblem(String path) {
        return ProblemDetail.of(type, getMessage(), path).withErrors(faults);
    }
}
