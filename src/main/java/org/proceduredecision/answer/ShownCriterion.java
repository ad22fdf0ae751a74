package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.knowledge.CoverageCriterion;
import org.proceduredecision.knowledge.CoveragePhase;

/**
 * A criterion that a payer has for a procedure. It never changes status or rank: coverage is not clinical appropriateness.
 *
 * @param id its identifier
 * @param payer id of the payer
 * @param policy the payer's name for its policy
 * @param phase what part of the policy it belongs to
 * @param verdict met, unmet, or unknown: a fact is missing, or no fact of this service speaks of it
 * @param message the criterion in words; left out at depth brief
 * @param tests its tests: those decided, and at depth full the unknown ones too; left out at depth brief
 * @param sources ids of the sources; left out at depth brief
 * @param verified whether it was read in a public copy of the sources; left out at depth brief
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ShownCriterion(
        String id,
        String payer,
        String policy,
        CoveragePhase phase,
        CheckVerdict verdict,
        String message,
        List<TestResult> tests,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<String>> sources,
        Optional<Boolean> verified) {
    public ShownCriterion {
        tests = List.copyOf(tests);
        sources = sources.map(List::copyOf);
    }

    /** The criterion without what it says and why it is met. */
    public static ShownCriterion brief(CoverageCriterion criterion, CheckVerdict verdict) {
        return new ShownCriterion(
                criterion.id(),
                criterion.payer(),
                criterion.policy(),
                criterion.phase(),
                verdict,
                "",
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
