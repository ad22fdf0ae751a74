package org.proceduredecision.knowledge;

import java.util.List;
import org.proceduredecision.condition.Condition;

/**
 * What makes a patient bleed more, so that the next bleeding stratum is to be considered.
 *
 * @param id stable identifier
 * @param when the condition under which it is present
 * @param message what it is
 * @param sources ids of the sources
 * @param verified whether it was read in a public copy of the sources
 */
public record BleedingFactor(String id, Condition when, String message, List<String> sources, boolean verified) {
    public BleedingFactor {
        sources = List.copyOf(sources);
    }
}
