package org.proceduredecision.request;

import java.util.List;

/** What reading a request gave: a question, or everything that is wrong with it. */
public sealed interface Understanding {

    /** It is understood. */
    record Understood(Question question) implements Understanding {}

    /** It is not understood. */
    record NotUnderstood(List<RequestFault> faults) implements Understanding {
        public NotUnderstood {
            faults = List.copyOf(faults);
        }
    }
}
