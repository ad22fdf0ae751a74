package org.proceduredecision.api.vocabulary;

import java.util.List;
import org.proceduredecision.knowledge.Agreement;
import org.proceduredecision.knowledge.Recommendation;
import org.proceduredecision.knowledge.Role;

/**
 * A rule in short, where another page points to it.
 *
 * @param id its identifier
 * @param diagnosis id of the diagnosis
 * @param locations ids of the locations of the pain at which it holds
 * @param procedure id of the procedure
 * @param role what the procedure is done for
 * @param step place in the line of treatment, 1 = first line
 * @param recommendation what follows from the evidence
 * @param agreement how far the sources agree
 */
public record RuleLink(
        String id,
        String diagnosis,
        List<String> locations,
        String procedure,
        Role role,
        int step,
        Recommendation recommendation,
        Agreement agreement) {}
