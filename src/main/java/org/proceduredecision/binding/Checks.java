package org.proceduredecision.binding;

import java.util.List;

/**
 * What is checked before one procedure, as far as it is offered by one rule.
 *
 * @param all prerequisites, contraindications and cautions, by position
 * @param prerequisites those that are prerequisites
 * @param required those that defer while unmet
 * @param absolute those that forbid while present
 * @param absoluteAnyway those of them that forbid whichever rule offers the procedure
 * @param concerns relative contraindications and cautions
 * @param relatives relative contraindications
 */
public record Checks(
        CheckGroup all,
        CheckGroup prerequisites,
        CheckGroup required,
        CheckGroup absolute,
        CheckGroup absoluteAnyway,
        CheckGroup concerns,
        CheckGroup relatives) {

    static Checks of(List<BoundCheck> checks, Numbering numbering) {
        return new Checks(
                CheckGroup.of(checks, check -> true, numbering),
                CheckGroup.of(checks, check -> check.need().isPresent(), numbering),
                CheckGroup.of(checks, BoundCheck::isRequired, numbering),
                CheckGroup.of(checks, BoundCheck::isAbsolute, numbering),
                CheckGroup.of(checks, check -> check.isAbsolute() && !check.namesRules(), numbering),
                CheckGroup.of(checks, BoundCheck::isConcern, numbering),
                CheckGroup.of(checks, BoundCheck::isRelative, numbering));
    }
}
