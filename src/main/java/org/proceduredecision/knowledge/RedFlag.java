package org.proceduredecision.knowledge;

import java.util.List;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.condition.Condition;

/**
 * A sign of something that must be dealt with first.
 *
 * @param id stable identifier
 * @param name what is suspected
 * @param locations ids of the locations of pain at which it is looked for; empty = everywhere
 * @param when the condition under which it is present
 * @param urgency how soon it must be acted on
 * @param action what to do
 * @param blocks the procedures that it forbids
 * @param sources ids of the sources; empty = clinical practice
 * @param verified whether it was read in a public copy of the sources
 */
public record RedFlag(
        String id,
        String name,
        List<String> locations,
        Condition when,
        Urgency urgency,
        String action,
        Selector blocks,
        List<String> sources,
        boolean verified) {
    public RedFlag {
        locations = List.copyOf(locations);
        sources = List.copyOf(sources);
    }

    /** Whether it is looked for: the needle goes where the cause is, so every location of the diagnosis counts. */
    public boolean isLookedForIn(Diagnosis diagnosis) {
        return locations.isEmpty() || locations.stream().anyMatch(diagnosis::occursAt);
    }
}
