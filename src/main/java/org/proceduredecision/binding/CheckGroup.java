package org.proceduredecision.binding;

import java.util.List;
import java.util.function.Predicate;

/**
 * Checks of one sort.
 *
 * @param checks the checks, by position
 * @param conditions their conditions
 * @param namesRules whether any of them hangs on the rule that offers a procedure
 */
public record CheckGroup(List<BoundCheck> checks, ConditionGroup conditions, boolean namesRules) {

    static CheckGroup of(List<BoundCheck> all, Predicate<BoundCheck> sort, Numbering numbering) {
        List<BoundCheck> checks = all.stream().filter(sort).toList();
        return new CheckGroup(
                checks,
                ConditionGroup.of(checks.stream().mapToInt(BoundCheck::condition), numbering),
                checks.stream().anyMatch(BoundCheck::namesRules));
    }
}
