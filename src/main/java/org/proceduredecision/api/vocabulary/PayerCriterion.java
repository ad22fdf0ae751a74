package org.proceduredecision.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.knowledge.CoverageCriterion;
import org.proceduredecision.knowledge.CoveragePhase;

/**
 * What a payer asks before it pays. It says nothing about whether the procedure is right for the patient.
 *
 * @param id its identifier
 * @param policy the payer's name for its policy
 * @param appliesTo the procedures it is about, as in the table: ids, classes, rules
 * @param phase what part of the policy it belongs to
 * @param when the FEEL condition that must hold; left out where no fact speaks of it, so that it is always unknown
 * @param message the criterion in words
 * @param sources ids of the sources; empty = general knowledge
 * @param verified whether it was read in a public copy of the sources
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PayerCriterion(
        String id,
        String policy,
        String appliesTo,
        CoveragePhase phase,
        String when,
        String message,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> sources,
        boolean verified) {

    static PayerCriterion of(CoverageCriterion row) {
        return new PayerCriterion(
                row.id(),
                row.policy(),
                row.appliesTo().text(),
                row.phase(),
                row.when().map(Condition::text).orElse(""),
                row.message(),
                row.sources(),
                row.verified());
    }
}
