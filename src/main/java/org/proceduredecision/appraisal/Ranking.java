package org.proceduredecision.appraisal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.binding.BoundRule;
import org.proceduredecision.binding.CheckGroup;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.knowledge.Rule;

/** The order of candidates and of exclusions. */
public final class Ranking {

    private Ranking() {}

    private static final Comparator<Standing> BY_ID = Comparator.comparing(
                    (Standing standing) -> standing.line().procedure().id())
            .thenComparing(standing -> standing.line().role().map(Enum::ordinal).orElse(-1));

    /** A procedure with what its place hangs on, the weightiest first. */
    private record Ranked(int[] key, Standing standing) {}

    private static final Comparator<Ranked> ORDER = (one, other) -> {
        int order = Arrays.compare(one.key(), other.key());
        return order == 0 ? BY_ID.compare(one.standing(), other.standing()) : order;
    };

    /**
     * Candidates, best first: eligible ones, the others by step and then status; within these by recommendation, number of
     * relative contraindications present, priority and id.
     */
    public static List<Standing> candidates(List<Standing> standings, Verdicts verdicts) {
        List<Ranked> candidates = new ArrayList<>(standings.size());
        for (Standing standing : standings) {
            if (standing.finding().isCandidate()) {
                candidates.add(new Ranked(keyOfCandidate(standing, verdicts), standing));
            }
        }
        return sorted(candidates);
    }

    /** Exclusions by reason, step, priority and id. */
    public static List<Standing> exclusions(List<Standing> standings) {
        List<Ranked> exclusions = new ArrayList<>(standings.size());
        for (Standing standing : standings) {
            if (!standing.finding().isCandidate()) {
                exclusions.add(new Ranked(keyOfExclusion(standing), standing));
            }
        }
        return sorted(exclusions);
    }

    private static List<Standing> sorted(List<Ranked> ranked) {
        ranked.sort(ORDER);
        List<Standing> sorted = new ArrayList<>(ranked.size());
        for (Ranked each : ranked) {
            sorted.add(each.standing());
        }
        return sorted;
    }

    private static int[] keyOfCandidate(Standing standing, Verdicts verdicts) {
        boolean eligible = standing.finding() == Finding.ELIGIBLE;
        Rule rule = standing.choice().spokesman().orElseThrow().rule();
        return new int[] {
            eligible ? 0 : 1,
            eligible ? 0 : rule.step(),
            standing.finding().ordinal(),
            rule.recommendation().ordinal(),
            relativesPresent(standing, verdicts),
            rule.priority()
        };
    }

    private static int[] keyOfExclusion(Standing standing) {
        int finding = standing.finding().ordinal();
        Optional<BoundRule> spokesman = standing.choice().spokesman();
        if (spokesman.isEmpty()) {
            return new int[] {finding, Integer.MAX_VALUE, Integer.MAX_VALUE};
        }
        Rule rule = spokesman.get().rule();
        return new int[] {finding, rule.step(), rule.priority()};
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
