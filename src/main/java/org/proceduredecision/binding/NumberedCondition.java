package org.proceduredecision.binding;

import java.util.BitSet;
import java.util.List;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.FactReader;
import org.proceduredecision.condition.Operator;
import org.proceduredecision.condition.Predicate;
import org.proceduredecision.condition.Verdict;

/**
 * A condition with what can be known of it before any patient.
 *
 * @param condition the condition
 * @param facts the facts that it reads
 * @param factSet the numbers of these facts; not to be changed
 * @param parts the numbers of its parts, each lower than its own; not to be changed
 * @param partBits the same as bits; not to be changed
 * @param reach its number, those of its parts, of theirs and so on; not to be changed
 * @param openBefore the numbers of the facts that it hangs on while nothing is known; not to be changed
 * @param isPlain whether it reads one fact only, and is open exactly while that is missing
 */
record NumberedCondition(
        Condition condition,
        List<Fact> facts,
        BitSet factSet,
        int[] parts,
        long[] partBits,
        BitSet reach,
        BitSet openBefore,
        boolean isPlain) {

    /** That a yes-or-no fact holds. */
    static final Predicate HOLDS = new Predicate.Comparison(Operator.EQUAL, FactValue.of(true));

    private static final FactReader NOTHING_KNOWN = fact -> FactValue.UNKNOWN;

    /** What takes the place of a number that nothing has. */
    static final NumberedCondition UNUSED = of(Condition.NEVER, new BitSet(0), new BitSet(0));

    static NumberedCondition of(Condition condition, BitSet parts, BitSet reach) {
        List<Fact> facts = condition.facts();
        BitSet factSet = new BitSet();
        facts.forEach(fact -> factSet.set(fact.order()));
        BitSet open = new BitSet();
        condition.forEachOpenTest(NOTHING_KNOWN, test -> open.set(test.fact().order()));
        boolean isOpen = condition.evaluate(NOTHING_KNOWN) == Verdict.UNKNOWN;
        return new NumberedCondition(
                condition,
                facts,
                factSet,
                parts.stream().toArray(),
                parts.toLongArray(),
                reach,
                open,
                isOpen && facts.size() == 1);
    }

    boolean isTest() {
        return condition instanceof Condition.Test;
    }

    /** Whether it is that a yes-or-no fact holds. */
    boolean isThatFactHolds() {
        return condition instanceof Condition.Test test && test.predicate().equals(HOLDS);
    }

    /** Its verdict on a patient; its parts have theirs. */
    Verdict evaluate(FactReader patient, VerdictBits found) {
        if (condition instanceof Condition.Test test) {
            return test.evaluate(patient);
        }
        if (condition instanceof Condition.AllOf) {
            return found.all(partBits);
        }
        if (condition instanceof Condition.AnyOf) {
            return found.any(partBits);
        }
        if (condition instanceof Condition.Not) {
            return found.get(parts[0]).negate();
        }
        throw new IllegalStateException("a new kind of condition: " + condition.getClass());
    }
}
