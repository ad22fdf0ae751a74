package org.proceduredecision.appraisal;

import java.util.BitSet;
import java.util.List;
import org.proceduredecision.binding.BoundCheck;
import org.proceduredecision.binding.BoundFlag;
import org.proceduredecision.binding.BoundRule;
import org.proceduredecision.binding.Checks;

/** The missing facts, by their numbers, that the verdicts on a patient still hang on. */
public final class OpenFacts {

    private final Verdicts verdicts;
    private final BitSet facts = new BitSet();

    private OpenFacts(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** The facts that the status or reason of a procedure hangs on; none once it is settled. */
    public static BitSet decisive(Standing standing, Verdicts verdicts) {
        OpenFacts open = new OpenFacts(verdicts);
        if (!standing.settled()) {
            open.addRules(standing.choice().possible());
            if (standing.finding().isCandidate()) {
                open.addChecks(standing.checks().absolute());
                open.addFlags(standing.line().blockingFlags());
            }
            if (standing.finding() == Finding.UNDETERMINED) {
                open.addChecks(standing.checks().required());
            }
        }
        return open.facts;
    }

    /** The facts that tell which rule speaks for a procedure, and those of prerequisites of its first-line rules. */
    static BitSet askedFirst(Standing standing, Verdicts verdicts) {
        OpenFacts open = new OpenFacts(verdicts);
        open.addRules(standing.choice().possible());
        for (BoundRule rule : standing.choice().possible()) {
            if (rule.rule().step() == 1) {
                open.addChecks(rule.checks().prerequisites());
            }
        }
        return open.facts;
    }

    /** Every fact that a rule or check of a procedure hangs on, unless it is settled that it is excluded. */
    static BitSet all(Standing standing, Verdicts verdicts) {
        OpenFacts open = new OpenFacts(verdicts);
        if (standing.finding().isCandidate() || !standing.settled()) {
            open.addRules(standing.choice().possible());
            open.addChecks(standing.checks().all());
            for (BoundRule rule : standing.choice().possible()) {
                addOnce(open, rule.checks(), standing.checks());
            }
            open.addFlags(standing.line().blockingFlags());
        }
        return open.facts;
    }

    /** The facts that some red flags hang on. */
    public static BitSet ofFlags(List<BoundFlag> flags, Verdicts verdicts) {
        OpenFacts open = new OpenFacts(verdicts);
        open.addFlags(flags);
        return open.facts;
    }

    /** The facts that some conditions hang on. */
    public static BitSet ofConditions(List<Integer> conditions, Verdicts verdicts) {
        OpenFacts open = new OpenFacts(verdicts);
        conditions.forEach(condition -> open.facts.or(verdicts.open(condition)));
        return open.facts;
    }

    private static void addOnce(OpenFacts open, Checks checks, Checks added) {
        if (checks != added) {
            open.addChecks(checks.all());
        }
    }

    private void addRules(List<BoundRule> rules) {
        for (BoundRule rule : rules) {
            facts.or(verdicts.open(rule.condition()));
        }
    }

    private void addChecks(List<BoundCheck> checks) {
        for (BoundCheck check : checks) {
            facts.or(verdicts.open(check.condition()));
        }
    }

    private void addFlags(List<BoundFlag> flags) {
        for (BoundFlag flag : flags) {
            facts.or(verdicts.open(flag.condition()));
        }
    }
}
