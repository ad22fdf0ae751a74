package org.proceduredecision.bench.peer;

import java.util.List;
import java.util.Map;

/** An engine of others that has a model of the rules. */
interface Peer {

    /** Its name and version. */
    String name();

    /** Evaluates a decision on inputs; this is what is measured. */
    Object evaluate(String decision, Map<String, Object> inputs);

    /**
     * The ids of the rules among a result, in their order.
     *
     * @throws RefusedException if the result is that the engine refused
     */
    List<String> rules(Object result) throws RefusedException;

    /** An engine did not answer. */
    final class RefusedException extends Exception {

        private static final long serialVersionUID = 1;

        RefusedException(String message) {
            super(message);
        }
    }
}
