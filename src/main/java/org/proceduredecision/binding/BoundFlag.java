package org.proceduredecision.binding;

import java.util.List;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.Selector.Subject;

/**
 * A red flag with the number of its condition.
 *
 * @param flag the red flag
 * @param condition the number of its condition
 * @param reads the facts that the condition reads
 */
public record BoundFlag(RedFlag flag, int condition, List<Fact> reads) {
    public BoundFlag {
        reads = List.copyOf(reads);
    }

    /** Those of some flags that forbid a procedure while present. */
    static List<BoundFlag> blocking(List<BoundFlag> flags, Procedure procedure) {
        return flags.stream()
                .filter(flag -> flag.flag().blocks().selects(Subject.of(procedure)))
                .toList();
    }
}
