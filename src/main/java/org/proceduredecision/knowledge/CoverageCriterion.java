package org.proceduredecision.knowledge;

import java.util.List;
import java.util.Optional;
import org.proceduredecision.condition.Condition;

/**
 * A condition under which a payer pays. It says nothing about whether the procedure is right for the patient.
 *
 * @param id stable identifier
 * @param payer id of the payer
 * @param policy the payer's name for its policy
 * @param appliesTo the procedures it is about
 * @param phase what part of the policy it belongs to
 * @param when the condition that must hold; empty where no fact of the release speaks of it, so that it stays unknown
 * @param message the criterion in words
 * @param sources ids of the sources; empty = general knowledge
 * @param verified whether it was read in a public copy of the sources
 */
public record CoverageCriterion(
        String id,
        String payer,
        String policy,
        Selector appliesTo,
        CoveragePhase phase,
        Optional<Condition> when,
        String message,
        List<String> sources,
        boolean verified) {
    public CoverageCriterion {
        sources = List.copyOf(sources);
    }
}
