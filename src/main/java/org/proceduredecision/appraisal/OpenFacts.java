package org.proceduredecision.appraisal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.proceduredecision.binding.BoundCheck;
import org.proceduredecision.binding.BoundFlag;
import org.proceduredecision.binding.BoundRule;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.condition.Verdict;

/** The missing facts that the verdicts on a procedure still hang on. */
public final class OpenFacts {

    private static final Comparator<Fact> IN_ORDER = Comparator.comparingInt(Fact::order);

    private final Standing standing;
    private final Verdicts verdicts;

    private OpenFacts(Standing standing, Verdicts verdicts) {
        this.standing = standing;
        this.verdicts = verdicts;
    }

    static OpenFacts of(Standing standing, Verdicts verdicts) {
        return new OpenFacts(standing, verdicts);
    }

    /** The facts that its status or reason hangs on; none once it is settled. */
    public static Set<Fact> decisive(Standing standing, Verdicts verdicts) {
        return new OpenFacts(standing, verdicts).decisive();
    }

    Set<Fact> decisive() {
        Set<Fact> facts = new TreeSet<>(IN_ORDER);
        if (!standing.settled()) {
            addOpen(facts, standing.choice().possible().stream().map(BoundRule::condition));
            if (standing.finding().isCandidate()) {
                addOpen(facts, standing.checks().absolute().stream().map(BoundCheck::condition));
                addOpen(facts, standing.line().blockingFlags().stream().map(BoundFlag::condition));
            }
            if (standing.finding() == Finding.UNDETERMINED) {
                addOpen(facts, standing.checks().required().stream().map(BoundCheck::condition));
            }
        }
        return facts;
    }

    /** The facts that tell which rule speaks. */
    Set<Fact> ofRules() {
        Set<Fact> facts = new TreeSet<>(IN_ORDER);
        addOpen(facts, standing.choice().possible().stream().map(BoundRule::condition));
        return facts;
    }

    /** The facts of prerequisites of first-line rules. */
    Set<Fact> ofFirstLinePrerequisites() {
        Set<Fact> facts = new TreeSet<>(IN_ORDER);
        standing.choice().possible().stream()
                .filter(rule -> rule.rule().step() == 1)
                .forEach(rule -> addOpen(
                        facts,
                        rule.checks().all().stream()
                                .filter(check -> check.need().isPresent())
                                .map(BoundCheck::condition)));
        return facts;
    }

    /** Every fact that any rule or check of a procedure that is not settled as excluded hangs on. */
    Set<Fact> all() {
        Set<Fact> facts = new TreeSet<>(IN_ORDER);
        if (standing.finding().isCandidate() || !standing.settled()) {
            addOpen(facts, standing.choice().possible().stream().map(BoundRule::condition));
            Stream.concat(
                            Stream.of(standing.checks()),
                            standing.choice().possible().stream().map(BoundRule::checks))
                    .distinct()
                    .forEach(checks -> addOpen(facts, checks.all().stream().map(BoundCheck::condition)));
            addOpen(facts, standing.line().blockingFlags().stream().map(BoundFlag::condition));
        }
        return facts;
    }

    private void addOpen(Set<Fact> facts, Stream<Integer> conditions) {
        conditions.forEach(condition -> addOpen(facts, condition, verdicts));
    }

    /** Adds the missing facts that a condition still hangs on. */
    static void addOpen(Set<Fact> facts, int condition, Verdicts verdicts) {
        if (verdicts.of(condition) == Verdict.UNKNOWN) {
            verdicts.conditions().get(condition).forEachOpenTest(verdicts.facts(), test -> facts.add(test.fact()));
        }
    }

    /** The facts, each once, in the order of their table. */
    static List<Fact> inOrder(Stream<Fact> facts) {
        return facts.distinct().sorted(IN_ORDER).toList();
    }
}
