package org.proceduredecision.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.binding.BoundRule;
import org.proceduredecision.binding.Line;
import org.proceduredecision.condition.Verdict;

/**
 * Which of the rules of a line speaks for a patient.
 *
 * @param verdict true if one holds, unknown if some may, false if none does
 * @param spokesman the rule whose rationale, evidence and checks are shown; empty where there is no rule
 * @param possible the rules that may hold; the one that holds, where one does
 */
public record RuleChoice(Verdict verdict, Optional<BoundRule> spokesman, List<BoundRule> possible) {

    /** The choice among the rules of a line. */
    static RuleChoice of(Line line, Verdicts verdicts) {
        List<BoundRule> possible = List.of();
        for (BoundRule rule : line.rules()) {
            Verdict verdict = verdicts.of(rule.condition());
            if (verdict == Verdict.TRUE) {
                return new RuleChoice(Verdict.TRUE, Optional.of(rule), List.of(rule));
            }
            if (verdict == Verdict.UNKNOWN) {
                possible = possible.isEmpty() ? new ArrayList<>(line.rules().size()) : possible;
                possible.add(rule);
            }
        }
        return possible.isEmpty()
                ? new RuleChoice(Verdict.FALSE, first(line.rules()), possible)
                : new RuleChoice(Verdict.UNKNOWN, Optional.of(leastFavourable(possible)), possible);
    }

    private static Optional<BoundRule> first(List<BoundRule> rules) {
        return rules.isEmpty() ? Optional.empty() : Optional.of(rules.get(0));
    }

    /** While any rule may offer the procedure it stays a candidate, shown with the least favourable of those that do. */
    private static BoundRule leastFavourable(List<BoundRule> possible) {
        BoundRule chosen = possible.get(0);
        for (BoundRule rule : possible) {
            boolean better = chosen.isAgainst() && !rule.isAgainst();
            boolean sameSide = chosen.isAgainst() == rule.isAgainst();
            if (better || sameSide && BoundRule.LEAST_FAVOURABLE.compare(rule, chosen) < 0) {
                chosen = rule;
            }
        }
        return chosen;
    }

    /** Whether every rule that may hold advises against the procedure. */
    boolean isAgainst() {
        return spokesman.isPresent() && spokesman.get().isAgainst();
    }

    /** Whether one rule holds. */
    boolean isKnown() {
        return verdict == Verdict.TRUE;
    }
}
