package org.proceduredecision.appraisal;

import java.util.Comparator;
import java.util.function.ToIntFunction;
import org.proceduredecision.binding.BoundRule;
import org.proceduredecision.binding.CheckGroup;
import org.proceduredecision.condition.Verdict;

/** The order of candidates and of exclusions. */
public final class Ranking {

    private Ranking() {}

    /**
     * Candidates, best first: eligible ones, the others by step and then status; within these by recommendation, number of
     * relative contraindications present, priority and id.
     */
    public static Comparator<Standing> ofCandidates(Verdicts verdicts) {
        return Comparator.comparing((Standing standing) -> standing.finding() != Finding.ELIGIBLE)
                .thenComparingInt(Ranking::stepUnlessEligible)
                .thenComparing(Standing::finding)
                .thenComparingInt(standing ->
                        rule(standing, rule -> rule.rule().recommendation().ordinal()))
                .thenComparingInt(standing -> relativesPresent(standing, verdicts))
                .thenComparingInt(standing -> rule(standing, rule -> rule.rule().priority()))
                .thenComparing(BY_ID);
    }

    /** Exclusions by reason, step, priority and id. */
    public static Comparator<Standing> ofExclusions() {
        return Comparator.comparing(Standing::finding)
                .thenComparingInt(standing -> rule(standing, rule -> rule.rule().step()))
                .thenComparingInt(standing -> rule(standing, rule -> rule.rule().priority()))
                .thenComparing(BY_ID);
    }

    private static final Comparator<Standing> BY_ID = Comparator.comparing(
                    (Standing standing) -> standing.line().procedure().id())
            .thenComparing(standing -> standing.line().role().map(Enum::ordinal).orElse(-1));

    private static int stepUnlessEligible(Standing standing) {
        return standing.finding() == Finding.ELIGIBLE
                ? 0
                : rule(standing, rule -> rule.rule().step());
    }

    private static int rule(Standing standing, ToIntFunction<BoundRule> value) {
        return standing.choice().spokesman().map(value::applyAsInt).orElse(Integer.MAX_VALUE);
    }

    private static int relativesPresent(Standing standing, Verdicts verdicts) {
        CheckGroup relatives = standing.checks().relatives();
        if (verdicts.any(relatives.conditions()) != Verdict.TRUE) {
            return 0;
        }
        return (int) relatives.checks().stream()
                .filter(check -> verdicts.of(check.condition()) == Verdict.TRUE)
                .count();
    }
}
