package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.proceduredecision.knowledge.Agreement;
import org.proceduredecision.knowledge.Recommendation;
import org.proceduredecision.knowledge.Role;

/**
 * A procedure that was considered and ruled out.
 *
 * @param procedure the procedure
 * @param role what it would be done for; left out where no rule speaks of it
 * @param recommendation what follows from the evidence; left out where no rule speaks of it
 * @param agreement how far the sources agree; left out where no rule speaks of it
 * @param reason why it is ruled out
 * @param settled whether one more fact can no longer bring it back or weaken the reason
 * @param rule id of the rule; left out where no rule speaks of it
 * @param step its place in the line of treatment
 * @param rationale why, in plain words
 * @param tests the tests of the rule's own condition: those decided, and at depth full the unknown ones too
 * @param alternatives the other rules for the procedure, with what failed or is still unknown
 * @param waitingFor ids of missing facts that the exclusion itself hangs on
 * @param concerns ids of the relative contraindications and cautions that are present
 * @param evidence what the sources say
 * @param checks the checks applied: those present or unmet, and at depth full all
 * @param indicatedFor the diagnoses that it is indicated for, where it was asked for and no rule speaks of it
 * @param wouldChange the facts that would make it a candidate or give another reason
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Exclusion(
        ShownProcedure procedure,
        Optional<Role> role,
        Optional<Recommendation> recommendation,
        Optional<Agreement> agreement,
        Reason reason,
        boolean settled,
        String rule,
        OptionalInt step,
        String rationale,
        List<TestResult> tests,
        List<Alternative> alternatives,
        List<String> waitingFor,
        List<String> concerns,
        List<ShownEvidence> evidence,
        List<Check> checks,
        List<Named> indicatedFor,
        List<Change> wouldChange) {
    public Exclusion {
        tests = List.copyOf(tests);
        alternatives = List.copyOf(alternatives);
        waitingFor = List.copyOf(waitingFor);
        concerns = List.copyOf(concerns);
        evidence = List.copyOf(evidence);
        checks = List.copyOf(checks);
        indicatedFor = List.copyOf(indicatedFor);
        wouldChange = List.copyOf(wouldChange);
    }
}
