package org.proceduredecision.decision;

import java.util.List;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.request.DecisionRequest;
import org.proceduredecision.request.RequestFault;

/** Decides requests from one release; immutable, safe for any number of threads. */
public final class DecisionEngine {

    private final KnowledgeRelease release;

    /** Prepares everything that can be known before a request comes. */
    public DecisionEngine(KnowledgeRelease release) {
        this.release = release;
    }

    /** The release it decides from. */
    public KnowledgeRelease release() {
        return release;
    }

    /** The decision for a request, at the depth asked for. */
    public DecisionResult decide(DecisionRequest request, Depth depth) {
        return new DecisionResult.Rejected(
                List.of(RequestFault.unprocessable("/diagnosis", "unknown-diagnosis", request.diagnosis(), List.of())));
    }
}
