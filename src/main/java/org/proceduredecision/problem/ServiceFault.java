package org.proceduredecision.problem;

import java.util.UUID;
import org.jboss.logging.Logger;

/** A fault of the service itself: the log gets the cause, the caller a reference to it; neither gets anything of the request. */
public final class ServiceFault {

    private static final Logger LOG = Logger.getLogger(ServiceFault.class);

    private ServiceFault() {}

    /** Logs the cause; returns the problem for a request to that path. */
    public static ProblemDetail logged(Throwable cause, String path) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(cause, "Internal error %s", reference);
        return ProblemDetail.of(ProblemType.INTERNAL_ERROR, ProblemText.internal(reference), path);
    }
}
