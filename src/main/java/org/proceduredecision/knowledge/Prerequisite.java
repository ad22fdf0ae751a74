package org.proceduredecision.knowledge;

import java.util.List;
import org.proceduredecision.condition.Condition;

/**
 * What must be true before a procedure.
 *
 * @param id stable identifier
 * @param appliesTo what it applies to
 * @param when the condition that must hold
 * @param need whether it defers the procedure
 * @param message what to do or know
 * @param sources ids of the sources; empty = clinical practice
 * @param verified whether it was read in a public copy of the sources
 */
public record Prerequisite(
        String id,
        Selector appliesTo,
        Condition when,
        Need need,
        String message,
        List<String> sources,
        boolean verified) {
    public Prerequisite {
        sources = List.copyOf(sources);
    }
}
