package org.proceduredecision.knowledge;

import java.util.List;
import org.proceduredecision.clinical.BleedingRisk;
import org.proceduredecision.condition.Condition;

/**
 * How long an antithrombotic drug is held before a procedure and when it is restarted.
 *
 * @param id stable identifier
 * @param drug the drug, as the fact {@code antithrombotics} names it
 * @param variant which use, dose or guideline the row speaks of; empty = the drug in general
 * @param when the condition under which the row can apply
 * @param holdHigh time to hold before a procedure of high bleeding risk; empty = the source gives none
 * @param holdIntermediate the same for intermediate risk
 * @param holdLow the same for low risk
 * @param restart when to restart after it; empty = the source gives none
 * @param sources ids of the sources
 * @param verified whether it was read in a public copy of the sources
 */
public record AntithromboticHold(
        String id,
        String drug,
        String variant,
        Condition when,
        String holdHigh,
        String holdIntermediate,
        String holdLow,
        String restart,
        List<String> sources,
        boolean verified) {
    public AntithromboticHold {
        sources = List.copyOf(sources);
    }

    /** The time to hold before a procedure of that bleeding risk; empty = the source gives none. */
    public String hold(BleedingRisk risk) {
        return switch (risk) {
            case HIGH -> holdHigh;
            case INTERMEDIATE -> holdIntermediate;
            case LOW -> holdLow;
        };
    }
}
