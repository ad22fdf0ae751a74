package org.proceduredecision.binding;

import java.util.List;

/**
 * What is checked before one procedure, as far as it is offered by one rule.
 *
 * @param all prerequisites, contraindications and cautions, by position
 * @param prerequisites those that are prerequisites
 * @param required those that defer while unmet
 * @param absolute those that forbid while present
 * @param concerns relative contraindications and cautions
 * @param relatives relative contraindications
 */
public record Checks(
        List<BoundCheck> all,
        List<BoundCheck> prerequisites,
        List<BoundCheck> required,
        List<BoundCheck> absolute,
        List<BoundCheck> concerns,
        List<BoundCheck> relatives) {

    static Checks of(List<BoundCheck> checks) {
        return new Checks(
                List.copyOf(checks),
                checks.stream().filter(check -> check.need().isPresent()).toList(),
                checks.stream().filter(BoundCheck::isRequired).toList(),
                checks.stream().filter(BoundCheck::isAbsolute).toList(),
                checks.stream().filter(BoundCheck::isConcern).toList(),
                checks.stream().filter(BoundCheck::isRelative).toList());
    }
}
