package org.proceduredecision.appraisal;

import org.proceduredecision.binding.Checks;
import org.proceduredecision.binding.Line;

/**
 * Where one procedure stands for one patient.
 *
 * @param line the procedure and its rules
 * @param choice which rule speaks
 * @param checks the checks that were applied
 * @param finding the status or the reason
 * @param settled whether one more fact can no longer change it for the worse or the better
 */
public record Standing(Line line, RuleChoice choice, Checks checks, Finding finding, boolean settled) {}
