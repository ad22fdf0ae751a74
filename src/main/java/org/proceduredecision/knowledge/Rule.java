package org.proceduredecision.knowledge;

import java.util.List;
import org.proceduredecision.condition.Condition;

/**
 * What the evidence says about one procedure for one diagnosis in one population.
 *
 * @param id stable identifier
 * @param diagnosis id of the diagnosis
 * @param locations ids of the locations of the pain at which it holds
 * @param when the population
 * @param procedure id of the procedure
 * @param role what the procedure is done for
 * @param step place in the line of treatment, 1 = first line
 * @param recommendation what follows from the evidence
 * @param priority order among rules that rank the same otherwise, low first
 * @param rationale why, in plain words
 */
public record Rule(
        String id,
        String diagnosis,
        List<String> locations,
        Condition when,
        String procedure,
        Role role,
        int step,
        Recommendation recommendation,
        int priority,
        String rationale) {
    public Rule {
        locations = List.copyOf(locations);
    }
}
