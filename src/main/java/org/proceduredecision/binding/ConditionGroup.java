package org.proceduredecision.binding;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Some conditions taken as one, so that a question about all of them is a comparison of bits.
 *
 * @param members their numbers; not to be changed
 * @param numbers the same as bits; not to be changed
 * @param reach their numbers, those of their parts and so on; not to be changed
 * @param plainFacts the numbers of the facts that those of them read that read one fact only; not to be changed
 * @param joint the numbers of those that read several facts; not to be changed
 */
public record ConditionGroup(int[] members, long[] numbers, BitSet reach, BitSet plainFacts, int[] joint) {

    static ConditionGroup of(IntStream numbers, Numbering numbering) {
        BitSet all = new BitSet();
        BitSet reach = new BitSet();
        BitSet plainFacts = new BitSet();
        IntStream.Builder joint = IntStream.builder();
        numbers.distinct().forEach(number -> {
            NumberedCondition condition = numbering.get(number);
            all.set(number);
            reach.set(number);
            reach.or(condition.reach());
            if (condition.isPlain()) {
                plainFacts.or(condition.openBefore());
            } else {
                joint.add(number);
            }
        });
        return new ConditionGroup(
                all.stream().toArray(),
                all.toLongArray(),
                reach,
                plainFacts,
                joint.build().toArray());
    }
}
