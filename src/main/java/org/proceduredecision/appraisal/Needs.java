package org.proceduredecision.appraisal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proceduredecision.binding.ConditionGroup;
import org.proceduredecision.condition.Verdict;

/**
 * What must come about for a line to have a wanted finding, in one of the ways in which it can: one condition that must become
 * true, false or unknown to bring it about, and all that must not stand in its way.
 */
final class Needs {

    /** A condition and the verdict that it must have. */
    private record Need(int condition, Verdict verdict) {
        boolean isFulfilled(Verdicts verdicts) {
            return verdicts.of(condition) == verdict;
        }
    }

    private final LineCells line;
    private final Finding wanted;
    private final Optional<Need> bringing;

    private Needs(LineCells line, Finding wanted, Optional<Need> bringing) {
        this.line = line;
        this.wanted = wanted;
        this.bringing = bringing;
    }

    /** The ways in which a line can come to have a finding from a patient's facts. */
    static List<Needs> of(LineCells line, Finding wanted, Reopening reopening) {
        Stream<Needs> ways = switch (wanted) {
            case RED_FLAG -> ways(line, wanted, Verdict.TRUE, line.flags());
            case CONTRAINDICATED -> ways(line, wanted, Verdict.TRUE, line.absolutes());
            case DEFERRED -> ways(line, wanted, Verdict.FALSE, line.required());
            case UNDETERMINED ->
                Stream.concat(
                        anyWay(line, wanted), ways(line, wanted, Verdict.UNKNOWN, reopening.among(line.candidacy())));
            default -> anyWay(line, wanted);
        };
        return ways.toList();
    }

    private static Stream<Needs> anyWay(LineCells line, Finding wanted) {
        return Stream.of(new Needs(line, wanted, Optional.empty()));
    }

    private static Stream<Needs> ways(LineCells line, Finding wanted, Verdict verdict, int[] conditions) {
        return IntStream.of(conditions)
                .mapToObj(condition -> new Needs(line, wanted, Optional.of(new Need(condition, verdict))));
    }

    /**
     * The facts of which at least one must change next; none when the finding cannot come about this way any more. Needs that
     * hold whatever the rule come first; for the others another rule may do as well, so the facts of the rules count too.
     */
    BitSet nextFacts(Standing standing, Verdicts verdicts) {
        List<Integer> whateverTheRule = ofProcedure(verdicts);
        if (!whateverTheRule.isEmpty() || wanted == Finding.RED_FLAG) {
            return facts(whateverTheRule, verdicts);
        }
        BitSet facts = facts(ofRule(standing, verdicts), verdicts);
        line.line().rules().forEach(rule -> facts.or(verdicts.movers(rule.condition())));
        return facts;
    }

    private static BitSet facts(List<Integer> unfulfilled, Verdicts verdicts) {
        return unfulfilled.isEmpty()
                ? new BitSet()
                : (BitSet) verdicts.movers(unfulfilled.get(0)).clone();
    }

    /**
     * At least so many facts must change: needs that hold whatever the rule, no two of which can be fulfilled by one fact.
     */
    int disjointUnfulfilled(Verdicts verdicts) {
        BitSet taken = new BitSet();
        int count = 0;
        for (int condition : ofProcedure(verdicts)) {
            BitSet facts = verdicts.movers(condition);
            if (!facts.intersects(taken)) {
                taken.or(facts);
                count++;
            }
        }
        return count;
    }

    /** The conditions that are not yet as is needed while the rule stays the same. */
    private List<Integer> ofRule(Standing standing, Verdicts verdicts) {
        List<Integer> unfulfilled = new ArrayList<>();
        if (wanted != Finding.CONTRAINDICATED) {
            addDangers(standing.checks().absolute().conditions(), verdicts, unfulfilled);
        }
        ConditionGroup required = standing.checks().required().conditions();
        if (wanted == Finding.ELIGIBLE && verdicts.all(required) != Verdict.TRUE) {
            add(required, verdict -> verdict != Verdict.TRUE, verdicts, unfulfilled);
        } else if (wanted == Finding.UNDETERMINED && verdicts.all(required) == Verdict.FALSE) {
            add(required, verdict -> verdict == Verdict.FALSE, verdicts, unfulfilled);
        }
        return unfulfilled;
    }

    /** The conditions that are not yet as is needed whatever the rule. */
    private List<Integer> ofProcedure(Verdicts verdicts) {
        List<Integer> unfulfilled = new ArrayList<>();
        bringing.filter(need -> !need.isFulfilled(verdicts))
                .map(Need::condition)
                .ifPresent(unfulfilled::add);
        if (wanted != Finding.RED_FLAG) {
            addDangers(line.line().blocking().conditions(), verdicts, unfulfilled);
        }
        if (wanted != Finding.RED_FLAG && wanted != Finding.CONTRAINDICATED) {
            addDangers(line.line().checks().absoluteAnyway().conditions(), verdicts, unfulfilled);
        }
        return unfulfilled;
    }

    /** A danger must be known to be absent before a procedure is eligible; otherwise it must only not be present. */
    private void addDangers(ConditionGroup dangers, Verdicts verdicts, List<Integer> unfulfilled) {
        Verdict any = verdicts.any(dangers);
        if (wanted == Finding.ELIGIBLE && any != Verdict.FALSE) {
            add(dangers, verdict -> verdict != Verdict.FALSE, verdicts, unfulfilled);
        } else if (any == Verdict.TRUE) {
            add(dangers, verdict -> verdict == Verdict.TRUE, verdicts, unfulfilled);
        }
    }

    private static void add(
            ConditionGroup group, Predicate<Verdict> isUnfulfilled, Verdicts verdicts, List<Integer> unfulfilled) {
        for (int condition : group.members()) {
            if (isUnfulfilled.test(verdicts.of(condition))) {
                unfulfilled.add(condition);
            }
        }
    }
}
