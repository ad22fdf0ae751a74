package org.proceduredecision.knowledge;

import java.util.List;
import java.util.Optional;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.condition.Condition;

/**
 * What the release knows of a fact beside its type.
 *
 * @param fact the fact
 * @param assumed the value that stands for it where a caller lets its group be assumed; empty = never assumed
 * @param assumedWhen the condition under which it may be assumed
 * @param implies what any supplied value also states
 * @param obtainedBy the procedures that yield it
 */
public record FactKnowledge(
        Fact fact,
        Optional<FactValue> assumed,
        Condition assumedWhen,
        List<StatedFact> implies,
        Optional<Selector> obtainedBy) {
    public FactKnowledge {
        implies = List.copyOf(implies);
    }
}
