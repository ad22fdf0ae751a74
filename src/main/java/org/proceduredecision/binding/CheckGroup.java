package org.proceduredecision.binding;

import java.util.List;
import java.util.function.Predicate;

/**
 * Checks of one sort.
 *
 * @param checks the checks, by position
 * @param conditions their conditions
 */
public record CheckGroup(List<BoundCheck> checks, ConditionGroup conditions) {

    static CheckGroup of(List<BoundCheck> all, Predicate<BoundCheck> sort, Numbering numbering) {
        List<BoundCheck> checks = all.stream().filter(sort).toList();
        return new CheckGroup(checks, ConditionGroup.of(checks, BoundCheck::condition, numbering));
    }
}
