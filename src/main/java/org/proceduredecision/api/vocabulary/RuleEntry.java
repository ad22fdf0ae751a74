package org.proceduredecision.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.proceduredecision.knowledge.Agreement;
import org.proceduredecision.knowledge.Recommendation;
import org.proceduredecision.knowledge.Role;
import org.proceduredecision.knowledge.Rule;

/**
 * A row of the rules table.
 *
 * @param id its identifier
 * @param diagnosis id of the diagnosis
 * @param locations ids of the locations of the pain at which it holds
 * @param when the population, as a FEEL condition over fact ids; left out when it is everybody
 * @param procedure id of the procedure
 * @param role what the procedure is done for
 * @param step place in the line of treatment, 1 = first line
 * @param recommendation what follows from the evidence
 * @param agreement how far the sources agree
 * @param priority order among rules that rank the same otherwise, low first
 * @param rationale why, in plain words
 * @param sources ids of the sources of its evidence
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RuleEntry(
        String id,
        String diagnosis,
        List<String> locations,
        String when,
        String procedure,
        Role role,
        int step,
        Recommendation recommendation,
        Agreement agreement,
        int priority,
        String rationale,
        List<String> sources) {

    static RuleEntry of(Rule rule, Agreement agreement, List<String> sources) {
        return new RuleEntry(
                rule.id(),
                rule.diagnosis(),
                rule.locations(),
                rule.when().isAlways() ? "" : rule.when().text(),
                rule.procedure(),
                rule.role(),
                rule.step(),
                rule.recommendation(),
                agreement,
                rule.priority(),
                rule.rationale(),
                sources);
    }

    RuleLink toLink() {
        return new RuleLink(id, diagnosis, locations, procedure, role, step, recommendation, agreement);
    }
}
