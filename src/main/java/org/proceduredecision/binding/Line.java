package org.proceduredecision.binding;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.answer.ShownProcedure;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.Role;

/**
 * A procedure in one role and the rules that speak of it for one problem: what becomes one candidate or one exclusion.
 *
 * @param procedure the procedure
 * @param role what it is done for; empty where no rule speaks of it
 * @param rules the rules, by priority and id; of any patient at most one holds
 * @param checks what is checked before the procedure whatever the rule
 * @param blocking the red flags that forbid it while present
 * @param brief the procedure as shown by id and name
 * @param whole the procedure as shown with all that is known of it
 * @param reach the numbers of the conditions that its finding and its concerns hang on; not to be changed
 */
public record Line(
        Procedure procedure,
        Optional<Role> role,
        List<BoundRule> rules,
        Checks checks,
        FlagGroup blocking,
        ShownProcedure brief,
        ShownProcedure whole,
        BitSet reach) {

    static Line of(
            Procedure procedure,
            Optional<Role> role,
            List<BoundRule> rules,
            Checks checks,
            FlagGroup blocking,
            ProcedureViews.View view) {
        BitSet reach = new BitSet();
        reach.or(blocking.conditions().reach());
        addReach(checks, reach);
        for (BoundRule rule : rules) {
            reach.or(rule.reach());
            addReach(rule.checks(), reach);
        }
        return new Line(procedure, role, List.copyOf(rules), checks, blocking, view.brief(), view.whole(), reach);
    }

    private static void addReach(Checks checks, BitSet reach) {
        reach.or(checks.required().conditions().reach());
        reach.or(checks.absolute().conditions().reach());
        reach.or(checks.concerns().conditions().reach());
    }
}
