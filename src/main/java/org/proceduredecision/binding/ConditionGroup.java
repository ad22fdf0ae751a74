package org.proceduredecision.binding;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Some conditions taken as one, so that a question about all of them is a comparison of bits.
 *
 * @param numbers their numbers; not to be changed
 * @param plainFacts the numbers of the facts that those of them read that read one fact only; not to be changed
 * @param joint the numbers of those that read several facts; not to be changed
 */
public record ConditionGroup(BitSet numbers, BitSet plainFacts, int[] joint) {

    static ConditionGroup of(IntStream numbers, ConditionTable.Numbering numbering) {
        BitSet all = new BitSet();
        BitSet plainFacts = new BitSet();
        IntStream.Builder joint = IntStream.builder();
        numbers.distinct().forEach(number -> {
            NumberedCondition condition = numbering.get(number);
            all.set(number);
            if (condition.isPlain()) {
                plainFacts.or(condition.openBefore());
            } else {
                joint.add(number);
            }
        });
        return new ConditionGroup(all, plainFacts, joint.build().toArray());
    }
}
