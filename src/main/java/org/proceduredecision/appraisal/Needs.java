package org.proceduredecision.appraisal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.proceduredecision.binding.BoundCheck;
import org.proceduredecision.binding.BoundFlag;
import org.proceduredecision.binding.Line;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.condition.Verdict;

/**
 * What must come about for a line to have a wanted finding, in one of the ways in which it can: one condition that must become
 * true, false or unknown to bring it about, and all that must not stand in its way.
 */
final class Needs {

    /** A condition and the verdict that it must, or must not, have. */
    private record Need(int condition, Verdict verdict, boolean must) {
        boolean isFulfilled(Verdicts verdicts) {
            return (verdicts.of(condition) == verdict) == must;
        }
    }

    private final Line line;
    private final Finding wanted;
    private final Optional<Need> bringing;

    private Needs(Line line, Finding wanted, Optional<Need> bringing) {
        this.line = line;
        this.wanted = wanted;
        this.bringing = bringing;
    }

    /** The ways in which a line can come to have a finding. */
    static List<Needs> of(Line line, Finding wanted) {
        return switch (wanted) {
            case RED_FLAG -> ways(line, wanted, Verdict.TRUE, flags(line)).toList();
            case CONTRAINDICATED ->
                ways(line, wanted, Verdict.TRUE, absolutes(line)).toList();
            case DEFERRED -> ways(line, wanted, Verdict.FALSE, required(line)).toList();
            case UNDETERMINED ->
                Stream.concat(anyWay(line, wanted), ways(line, wanted, Verdict.UNKNOWN, candidacy(line)))
                        .toList();
            default -> anyWay(line, wanted).toList();
        };
    }

    private static Stream<Needs> anyWay(Line line, Finding wanted) {
        return Stream.of(new Needs(line, wanted, Optional.empty()));
    }

    private static Stream<Needs> ways(Line line, Finding wanted, Verdict verdict, Stream<Integer> conditions) {
        return conditions
                .distinct()
                .map(condition -> new Needs(line, wanted, Optional.of(new Need(condition, verdict, true))));
    }

    private static Stream<Integer> flags(Line line) {
        return line.blocking().flags().stream().map(BoundFlag::condition);
    }

    private static Stream<Integer> absolutes(Line line) {
        return Stream.concat(
                        line.checks().absolute().checks().stream(),
                        line.rules().stream().flatMap(rule -> rule.checks().absolute().checks().stream()))
                .map(BoundCheck::condition);
    }

    private static Stream<Integer> required(Line line) {
        return line.rules().stream()
                .flatMap(rule -> rule.checks().required().checks().stream())
                .map(BoundCheck::condition);
    }

    /** What leaves a candidate undetermined while unknown, beside the choice of the rule. */
    private static Stream<Integer> candidacy(Line line) {
        return Stream.of(flags(line), absolutes(line), required(line)).flatMap(conditions -> conditions);
    }

    /** Whether the finding may come about this way from a patient's facts at all. */
    boolean mayComeAbout(Verdicts verdicts) {
        return bringing.filter(need -> need.verdict() == Verdict.UNKNOWN)
                .map(need -> verdicts.mayReopen(need.condition()))
                .orElse(true);
    }

    /**
     * The facts of which at least one must change next; none when the finding cannot come about this way any more. Needs that
     * hold whatever the rule come first; for the others another rule may do as well, so the facts of the rules count too.
     */
    Set<Fact> nextFacts(Standing standing, Verdicts verdicts) {
        List<Need> whateverTheRule = ofProcedure(verdicts);
        if (!whateverTheRule.isEmpty() || wanted == Finding.RED_FLAG) {
            return facts(whateverTheRule, verdicts);
        }
        Set<Fact> facts = facts(ofRule(standing, verdicts), verdicts);
        line.rules().forEach(rule -> facts.addAll(verdicts.movers(rule.condition())));
        return facts;
    }

    private static Set<Fact> facts(List<Need> needs, Verdicts verdicts) {
        return needs.isEmpty()
                ? new LinkedHashSet<>()
                : verdicts.movers(needs.get(0).condition());
    }

    /**
     * At least so many facts must change: needs that hold whatever the rule, no two of which can be fulfilled by one fact.
     */
    int disjointUnfulfilled(Verdicts verdicts) {
        Set<Fact> taken = new HashSet<>();
        int count = 0;
        for (Need need : ofProcedure(verdicts)) {
            Set<Fact> facts = verdicts.movers(need.condition());
            if (facts.stream().noneMatch(taken::contains)) {
                taken.addAll(facts);
                count++;
            }
        }
        return count;
    }

    /** What is not yet fulfilled of that which is needed while the rule stays the same. */
    private List<Need> ofRule(Standing standing, Verdicts verdicts) {
        List<Need> needs = new ArrayList<>();
        if (wanted != Finding.CONTRAINDICATED) {
            standing.checks().absolute().checks().forEach(check -> needs.add(absent(check.condition())));
        }
        if (wanted == Finding.ELIGIBLE) {
            standing.checks()
                    .required()
                    .checks()
                    .forEach(check -> needs.add(new Need(check.condition(), Verdict.TRUE, true)));
        } else if (wanted == Finding.UNDETERMINED) {
            standing.checks()
                    .required()
                    .checks()
                    .forEach(check -> needs.add(new Need(check.condition(), Verdict.FALSE, false)));
        }
        needs.removeIf(need -> need.isFulfilled(verdicts));
        return needs;
    }

    /** What is not yet fulfilled of that which is needed whatever the rule. */
    private List<Need> ofProcedure(Verdicts verdicts) {
        List<Need> needs = new ArrayList<>();
        bringing.ifPresent(needs::add);
        if (wanted != Finding.RED_FLAG) {
            flags(line).forEach(condition -> needs.add(absent(condition)));
        }
        if (wanted != Finding.RED_FLAG && wanted != Finding.CONTRAINDICATED) {
            line.checks().absolute().checks().stream()
                    .filter(check -> !check.namesRules())
                    .forEach(check -> needs.add(absent(check.condition())));
        }
        needs.removeIf(need -> need.isFulfilled(verdicts));
        return needs;
    }

    /** A danger must be known to be absent before a procedure is eligible; otherwise it must only not be present. */
    private Need absent(int condition) {
        return wanted == Finding.ELIGIBLE
                ? new Need(condition, Verdict.FALSE, true)
                : new Need(condition, Verdict.TRUE, false);
    }
}
