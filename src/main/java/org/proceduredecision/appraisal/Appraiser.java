package org.proceduredecision.appraisal;

import org.proceduredecision.binding.Checks;
import org.proceduredecision.binding.Line;
import org.proceduredecision.condition.Verdict;

/** Finds where a procedure stands: the first reason or status that holds. */
public final class Appraiser {

    private final Line line;
    private final Verdicts verdicts;
    private final RuleChoice choice;
    private final Checks checks;

    private Appraiser(Line line, Verdicts verdicts) {
        this.line = line;
        this.verdicts = verdicts;
        this.choice = RuleChoice.of(line, verdicts);
        this.checks = choice.verdict() == Verdict.FALSE
                ? line.checks()
                : choice.spokesman().orElseThrow().checks();
    }

    /** Where the procedure of a line stands for a patient. */
    public static Standing appraise(Line line, Verdicts verdicts) {
        return new Appraiser(line, verdicts).appraise();
    }

    private Standing appraise() {
        Verdict flags = verdicts.any(line.blocking().conditions());
        if (flags == Verdict.TRUE) {
            return standing(Finding.RED_FLAG, true);
        }
        Verdict absolute = anyAbsolute();
        if (absolute == Verdict.TRUE) {
            return standing(Finding.CONTRAINDICATED, true);
        }
        if (choice.verdict() == Verdict.FALSE) {
            return standing(Finding.NOT_INDICATED, true);
        }
        if (choice.isAgainst()) {
            return standing(Finding.RECOMMENDED_AGAINST, choice.isKnown());
        }
        boolean dangersKnown = flags == Verdict.FALSE && absolute == Verdict.FALSE;
        return candidate(dangersKnown && choice.isKnown());
    }

    private Standing candidate(boolean offered) {
        Verdict required = verdicts.all(checks.required().conditions());
        if (required == Verdict.FALSE) {
            return standing(Finding.DEFERRED, offered);
        }
        boolean eligible = offered && required == Verdict.TRUE;
        return standing(eligible ? Finding.ELIGIBLE : Finding.UNDETERMINED, eligible);
    }

    private Standing standing(Finding finding, boolean settled) {
        return new Standing(line, choice, checks, finding, settled);
    }

    /** What forbids by one rule only forbids for certain once that rule is known to be the one that speaks. */
    private Verdict anyAbsolute() {
        Verdict verdict = verdicts.any(checks.absolute().conditions());
        boolean forbidsAnyway =
                choice.isKnown() || verdicts.any(checks.absoluteAnyway().conditions()) == Verdict.TRUE;
        return verdict == Verdict.TRUE && !forbidsAnyway ? Verdict.UNKNOWN : verdict;
    }
}
