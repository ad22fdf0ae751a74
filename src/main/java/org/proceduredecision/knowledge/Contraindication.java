package org.proceduredecision.knowledge;

import java.util.List;
import org.proceduredecision.condition.Condition;

/**
 * What forbids a procedure or asks for care.
 *
 * @param id stable identifier
 * @param appliesTo what it applies to
 * @param when the condition under which it is present
 * @param severity how much it matters
 * @param message what the danger is
 * @param mitigation what to do about it; empty = nothing
 * @param sources ids of the sources; empty = clinical practice
 * @param verified whether it was read in a public copy of the sources
 */
public record Contraindication(
        String id,
        Selector appliesTo,
        Condition when,
        Severity severity,
        String message,
        String mitigation,
        List<String> sources,
        boolean verified) {
    public Contraindication {
        sources = List.copyOf(sources);
    }
}
