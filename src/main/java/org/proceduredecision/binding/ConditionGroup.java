package org.proceduredecision.binding;

import java.util.BitSet;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Some conditions taken as one, so that a question about all of them is a comparison of bits.
 *
 * @param members their numbers; not to be changed
 * @param bits the same as bits; not to be changed
 * @param reach their numbers, those of their parts and so on; not to be changed
 * @param plainFacts the numbers of the facts that leave one of them open by themselves; not to be changed
 * @param others the numbers of the others; not to be changed
 */
public record ConditionGroup(int[] members, long[] bits, BitSet reach, BitSet plainFacts, int[] others) {

    /** The conditions of some things. A loop: thousands of these are made at the start of the service. */
    static <T> ConditionGroup of(List<T> things, ToIntFunction<T> numberOf, Numbering numbering) {
        BitSet all = new BitSet();
        BitSet reach = new BitSet();
        BitSet plainFacts = new BitSet();
        BitSet others = new BitSet();
        for (T thing : things) {
            int number = numberOf.applyAsInt(thing);
            NumberedCondition condition = numbering.get(number);
            all.set(number);
            reach.or(condition.reach());
            if (condition.isPlain()) {
                plainFacts.or(condition.openBefore());
            } else {
                others.set(number);
            }
        }
        return new ConditionGroup(
                all.stream().toArray(),
                all.toLongArray(),
                reach,
                plainFacts,
                others.stream().toArray());
    }
}
