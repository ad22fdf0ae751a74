package org.proceduredecision.problem;

import java.util.List;
import org.proceduredecision.request.RequestFault;

/** One problem document of each type, as the service answers it; tests hold some of them against the live service. */
public final class ProblemExamples {

    private static final String DECISIONS = "/v1/decisions";
    private static final String REFERENCE = "6f1c2c64-92b7-4f0b-9a5e-0f5d6c1d7a11";

    private static final RequestFault NOT_JSON =
            RequestFault.malformed("/diagnosis", "not-json", "The body is not valid JSON at line 1, column 15.");

    private static final RequestFault OUT_OF_RANGE = RequestFault.malformed(
            "/facts/pain-duration-weeks", "out-of-range", "The fact is a number from 0 to 5200 (weeks).");

    private static final RequestFault UNKNOWN = RequestFault.unprocessable(
            "/diagnosis",
            "unknown-diagnosis",
            "The diagnosis is not known; /v1/diagnoses?q= searches those that are.",
            List.of("sciatica"));

    private ProblemExamples() {}

    /** A problem document of that type. */
    public static ProblemDetail of(ProblemType type) {
        return switch (type) {
            case MALFORMED_JSON -> of(type, NOT_JSON);
            case INVALID_REQUEST -> of(type, OUT_OF_RANGE);
            case NOT_UNDERSTOOD -> of(type, UNKNOWN);
            case NOT_FOUND -> ProblemDetail.of(type, ProblemText.detail(type), "/v1/nowhere");
            case INTERNAL_ERROR -> ProblemDetail.of(type, ProblemText.internal(REFERENCE), DECISIONS);
            default -> ProblemDetail.of(type, ProblemText.detail(type), DECISIONS);
        };
    }

    private static ProblemDetail of(ProblemType type, RequestFault fault) {
        return ProblemDetail.of(type, fault.detail(), DECISIONS).withErrors(List.of(fault));
    }
}
