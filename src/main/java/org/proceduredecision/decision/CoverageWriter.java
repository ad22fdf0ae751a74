package org.proceduredecision.decision;

import java.util.List;
import java.util.Optional;
import org.proceduredecision.answer.CheckVerdict;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.ShownCriterion;
import org.proceduredecision.condition.FactReader;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.knowledge.CoverageCriterion;

/** Writes what the payers asked for want before they pay. */
final class CoverageWriter {

    private final CoverageBook book;
    private final List<String> payers;
    private final FactReader facts;
    private final TestWriter tests;
    private final boolean brief;

    CoverageWriter(CoverageBook book, List<String> payers, FactReader facts, TestWriter tests, Depth depth) {
        this.book = book;
        this.payers = payers;
        this.facts = facts;
        this.tests = tests;
        this.brief = depth == Depth.BRIEF;
    }

    /** The criteria for the procedure that a rule offers, whatever their verdict. */
    List<ShownCriterion> coverage(String rule) {
        return payers.isEmpty()
                ? List.of()
                : book.of(rule, payers).map(this::shown).toList();
    }

    private ShownCriterion shown(CoverageCriterion criterion) {
        CheckVerdict verdict = CheckVerdict.ofWanted(
                criterion.when().map(when -> when.evaluate(facts)).orElse(Verdict.UNKNOWN));
        return brief ? ShownCriterion.brief(criterion, verdict) : whole(criterion, verdict);
    }

    private ShownCriterion whole(CoverageCriterion criterion, CheckVerdict verdict) {
        return new ShownCriterion(
                criterion.id(),
                criterion.payer(),
                criterion.policy(),
                criterion.phase(),
                verdict,
                criterion.message(),
                criterion.when().map(tests::tests).orElse(List.of()),
                Optional.of(criterion.sources()),
                Optional.of(criterion.verified()));
    }
}
