package org.proceduredecision.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.answer.Check;
import org.proceduredecision.answer.CheckKind;
import org.proceduredecision.answer.CheckVerdict;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.appraisal.Standing;
import org.proceduredecision.appraisal.Verdicts;
import org.proceduredecision.binding.BoundCheck;
import org.proceduredecision.binding.BoundFlag;
import org.proceduredecision.binding.CheckGroup;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.knowledge.RedFlag;

/** Writes the checks that were applied to a procedure: those present or unmet, and at depth full all. */
final class CheckWriter {

    private final Verdicts verdicts;
    private final TestWriter tests;
    private final boolean all;

    CheckWriter(Verdicts verdicts, Depth depth) {
        this.verdicts = verdicts;
        this.tests = new TestWriter(verdicts, depth);
        this.all = depth == Depth.FULL;
    }

    /** The red flags that block the procedure, then the other checks in the order of their tables. */
    List<Check> checks(Standing standing) {
        List<Check> checks = new ArrayList<>();
        for (BoundFlag flag : standing.line().blocking().flags()) {
            if (all || verdicts.of(flag.condition()) == Verdict.TRUE) {
                checks.add(check(flag));
            }
        }
        for (BoundCheck check : standing.checks().all().checks()) {
            CheckVerdict verdict = verdict(check);
            if (all || verdict == CheckVerdict.PRESENT || verdict == CheckVerdict.UNMET) {
                checks.add(check(check, verdict));
            }
        }
        return checks;
    }

    /** Ids of the relative contraindications and cautions that are present. */
    static List<String> concerns(Standing standing, Verdicts verdicts) {
        CheckGroup concerns = standing.checks().concerns();
        if (verdicts.any(concerns.conditions()) != Verdict.TRUE) {
            return List.of();
        }
        List<String> present = new ArrayList<>();
        for (BoundCheck check : concerns.checks()) {
            if (verdicts.of(check.condition()) == Verdict.TRUE) {
                present.add(check.id());
            }
        }
        return present;
    }

    private Check check(BoundFlag bound) {
        RedFlag flag = bound.flag();
        return new Check(
                flag.id(),
                CheckKind.RED_FLAG,
                Optional.empty(),
                Optional.empty(),
                CheckVerdict.ofUnwanted(verdicts.of(bound.condition())),
                flag.name(),
                flag.action(),
                tests.tests(bound.condition()),
                flag.sources(),
                flag.verified());
    }

    private Check check(BoundCheck check, CheckVerdict verdict) {
        return new Check(
                check.id(),
                check.kind(),
                check.need(),
                check.severity(),
                verdict,
                check.message(),
                check.mitigation(),
                tests.tests(check.condition()),
                check.sources(),
                check.verified());
    }

    private CheckVerdict verdict(BoundCheck check) {
        Verdict verdict = verdicts.of(check.condition());
        return check.kind() == CheckKind.PREREQUISITE
                ? CheckVerdict.ofWanted(verdict)
                : CheckVerdict.ofUnwanted(verdict);
    }
}
