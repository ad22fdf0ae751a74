package org.proceduredecision.binding;

import java.util.List;

/**
 * Red flags taken together.
 *
 * @param flags the red flags, most urgent first
 * @param conditions their conditions
 */
public record FlagGroup(List<BoundFlag> flags, ConditionGroup conditions) {

    static FlagGroup of(List<BoundFlag> flags, Numbering numbering) {
        return new FlagGroup(List.copyOf(flags), ConditionGroup.of(flags, BoundFlag::condition, numbering));
    }
}
