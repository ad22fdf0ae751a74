package org.proceduredecision.appraisal;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.binding.ConditionTable;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.request.PatientFacts;

/** Which conditions, decided on a patient's facts, could become unknown again. */
final class Reopening {

    private final Verdicts verdicts;
    private final BitSet unknownOrLosable = new BitSet();
    private final BitSet changeableOrLosable = new BitSet();

    Reopening(Verdicts verdicts, FactCatalog catalog) {
        this.verdicts = verdicts;
        ConditionTable conditions = verdicts.conditions();
        PatientFacts facts = verdicts.facts();
        for (Fact fact : catalog.all()) {
            boolean known = facts.knows(fact);
            boolean losable = known
                    && facts.basis(fact) == Basis.ASSUMED
                    && !conditions.movers(fact).isEmpty();
            unknownOrLosable.set(fact.order(), !known || losable);
            changeableOrLosable.set(fact.order(), known && fact.changeable() || losable);
        }
    }

    /**
     * Those of some conditions that could: one of the facts that decide it would have to change, while another is unknown, or an
     * assumption would have to be lost.
     */
    int[] among(int[] some) {
        return IntStream.of(some).filter(this::isPossible).toArray();
    }

    private boolean isPossible(int condition) {
        BitSet read = verdicts.conditions().factSet(condition);
        return read.intersects(unknownOrLosable)
                && read.intersects(changeableOrLosable)
                && verdicts.of(condition) != Verdict.UNKNOWN;
    }
}
