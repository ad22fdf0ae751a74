package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.OptionalInt;
import org.proceduredecision.knowledge.Agreement;
import org.proceduredecision.knowledge.Recommendation;
import org.proceduredecision.knowledge.Role;

/**
 * A procedure to consider.
 *
 * @param rank its place, from 1
 * @param procedure the procedure
 * @param role what it is done for
 * @param recommendation what follows from the evidence
 * @param agreement how far the sources agree
 * @param status where it stands
 * @param settled whether one more fact can no longer change the status
 * @param rule id of the rule that speaks for it
 * @param step its place in the line of treatment, 1 = first line
 * @param rationale why, in plain words
 * @param tests the tests of the rule's own condition: those decided, and at depth full the unknown ones too
 * @param alternatives the other rules that are still possible, where facts are missing to tell
 * @param waitingFor ids of missing facts that it waits for, beyond those that every candidate waits for
 * @param concerns ids of the relative contraindications and cautions that are present
 * @param evidence what the sources say
 * @param checks the checks applied: those present or unmet, and at depth full all
 * @param antithromboticPlan how long to hold the antithrombotics that are taken
 * @param coverage what the payers that the request names ask, whatever the verdict; it changes nothing else
 * @param wouldChange the facts that would lead to another status
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Candidate(
        int rank,
        ShownProcedure procedure,
        Role role,
        Recommendation recommendation,
        Agreement agreement,
        Status status,
        boolean settled,
        String rule,
        OptionalInt step,
        String rationale,
        List<TestResult> tests,
        List<Alternative> alternatives,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> waitingFor,
        List<String> concerns,
        List<ShownEvidence> evidence,
        List<Check> checks,
        List<HoldPlan> antithromboticPlan,
        List<ShownCriterion> coverage,
        List<Change> wouldChange) {
    public Candidate {
        tests = List.copyOf(tests);
        alternatives = List.copyOf(alternatives);
        waitingFor = List.copyOf(waitingFor);
        concerns = List.copyOf(concerns);
        evidence = List.copyOf(evidence);
        checks = List.copyOf(checks);
        antithromboticPlan = List.copyOf(antithromboticPlan);
        coverage = List.copyOf(coverage);
        wouldChange = List.copyOf(wouldChange);
    }
}
