package org.proceduredecision.binding;

import java.util.BitSet;
import java.util.List;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.FactReader;
import org.proceduredecision.condition.Verdict;

/**
 * A condition with what can be known of it before any patient.
 *
 * @param condition the condition
 * @param facts the facts that it reads
 * @param openBefore the numbers of the facts that it hangs on while nothing is known; not to be changed
 * @param isPlain whether it reads one fact only, and is open exactly while that is missing
 */
record NumberedCondition(Condition condition, List<Fact> facts, BitSet openBefore, boolean isPlain) {

    private static final FactReader NOTHING_KNOWN = fact -> FactValue.UNKNOWN;

    static NumberedCondition of(Condition condition) {
        List<Fact> facts = condition.facts();
        BitSet open = new BitSet();
        condition.forEachOpenTest(NOTHING_KNOWN, test -> open.set(test.fact().order()));
        boolean isOpen = condition.evaluate(NOTHING_KNOWN) == Verdict.UNKNOWN;
        return new NumberedCondition(condition, facts, open, isOpen && facts.size() == 1);
    }
}
