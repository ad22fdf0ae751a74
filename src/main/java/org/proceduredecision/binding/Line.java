package org.proceduredecision.binding;

import java.util.List;
import java.util.Optional;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.Role;

/**
 * A procedure in one role and the rules that speak of it for one problem: what becomes one candidate or one exclusion.
 *
 * @param procedure the procedure
 * @param role what it is done for; empty where no rule speaks of it
 * @param rules the rules, by priority and id; of any patient at most one holds
 * @param checks what is checked before the procedure whatever the rule
 * @param blockingFlags the red flags that forbid it while present
 */
public record Line(
        Procedure procedure, Optional<Role> role, List<BoundRule> rules, Checks checks, List<BoundFlag> blockingFlags) {
    public Line {
        rules = List.copyOf(rules);
        blockingFlags = List.copyOf(blockingFlags);
    }
}
