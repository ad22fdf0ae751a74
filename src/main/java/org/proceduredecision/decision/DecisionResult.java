package org.proceduredecision.decision;

import java.util.List;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.request.RequestFault;

/** What a request leads to: a decision, or everything that is wrong with the request. */
public sealed interface DecisionResult {

    /** The request was understood. */
    record Decided(Decision decision) implements DecisionResult {}

    /** The request was not understood; the faults are in the order of the request's members. */
    record Rejected(List<RequestFault> faults) implements DecisionResult {
        public Rejected {
            faults = List.copyOf(faults);
        }
    }
}
