package org.proceduredecision.appraisal;

import java.util.BitSet;
import java.util.List;
import org.proceduredecision.binding.BoundRule;
import org.proceduredecision.binding.CheckGroup;
import org.proceduredecision.binding.ConditionGroup;
import org.proceduredecision.binding.FlagGroup;

/** The missing facts, by their numbers, that the verdicts on a patient still hang on. */
public final class OpenFacts {

    private final Verdicts verdicts;
    private final BitSet facts = new BitSet();

    private OpenFacts(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** The facts that the status or reason of a procedure hangs on; none once it is settled. */
    public static BitSet decisive(Standing standing, Verdicts verdicts) {
        if (standing.settled()) {
            return new BitSet(0);
        }
        OpenFacts open = new OpenFacts(verdicts);
        open.addRules(standing.choice().possible());
        if (standing.finding().isCandidate()) {
            open.add(standing.checks().absolute());
            open.add(standing.line().blocking());
        }
        if (standing.finding() == Finding.UNDETERMINED) {
            open.add(standing.checks().required());
        }
        return open.missing();
    }

    /** The facts that tell which rule speaks for a procedure, and those of prerequisites of its first-line rules. */
    static BitSet askedFirst(Standing standing, Verdicts verdicts) {
        OpenFacts open = new OpenFacts(verdicts);
        open.addRules(standing.choice().possible());
        for (BoundRule rule : standing.choice().possible()) {
            if (rule.rule().step() == 1) {
                open.add(rule.checks().prerequisites());
            }
        }
        return open.missing();
    }

    /** Every fact that a rule or check of a procedure hangs on, unless it is settled that it is excluded. */
    static BitSet all(Standing standing, Verdicts verdicts) {
        OpenFacts open = new OpenFacts(verdicts);
        if (standing.finding().isCandidate() || !standing.settled()) {
            open.addRules(standing.choice().possible());
            open.add(standing.checks().all());
            for (BoundRule rule : standing.choice().possible()) {
                open.add(rule.checks().all());
            }
            open.add(standing.line().blocking());
        }
        return open.missing();
    }

    /** The facts that some red flags hang on. */
    public static BitSet ofFlags(FlagGroup flags, Verdicts verdicts) {
        OpenFacts open = new OpenFacts(verdicts);
        open.add(flags);
        return open.missing();
    }

    /** The facts that some conditions hang on. */
    public static BitSet ofConditions(List<Integer> conditions, Verdicts verdicts) {
        OpenFacts open = new OpenFacts(verdicts);
        conditions.forEach(open::add);
        return open.missing();
    }

    private BitSet missing() {
        facts.and(verdicts.missing());
        return facts;
    }

    private void addRules(List<BoundRule> rules) {
        for (BoundRule rule : rules) {
            add(rule.condition());
        }
    }

    private void add(CheckGroup checks) {
        add(checks.conditions());
    }

    private void add(FlagGroup flags) {
        add(flags.conditions());
    }

    /** Facts that are known are taken out at the end. */
    private void add(ConditionGroup conditions) {
        facts.or(conditions.plainFacts());
        for (int number : conditions.others()) {
            add(number);
        }
    }

    private void add(int condition) {
        facts.or(verdicts.open(condition));
    }
}
