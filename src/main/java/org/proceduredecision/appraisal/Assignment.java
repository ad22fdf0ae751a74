package org.proceduredecision.appraisal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import org.proceduredecision.clinical.FactValue;

/**
 * Some facts set to the example values of some of their cells. Two are equal that set the same facts to the same values, in
 * whichever cells these were found.
 *
 * @param facts the numbers of the facts, ascending; not to be changed
 * @param cells the cell of each; not to be changed
 * @param values the value of each; not to be changed
 */
record Assignment(int[] facts, int[] cells, FactValue[] values) {

    static final Assignment NONE = new Assignment(new int[0], new int[0], new FactValue[0]);

    /** Sets of fewer facts first, then in the order of the table of facts. */
    static final Comparator<BitSet> BY_FACTS = Comparator.comparingInt(BitSet::cardinality)
            .thenComparing(facts -> facts.stream().toArray(), Arrays::compare);

    int size() {
        return facts.length;
    }

    /** The numbers of the facts as a set. */
    BitSet factSet() {
        BitSet set = new BitSet();
        for (int fact : facts) {
            set.set(fact);
        }
        return set;
    }

    /** The same and one fact more. */
    Assignment plus(int fact, int cell, FactValue value) {
        int at = -1 - Arrays.binarySearch(facts, fact);
        int[] moreFacts = opened(facts, at);
        int[] moreCells = opened(cells, at);
        FactValue[] moreValues = Arrays.copyOf(values, values.length + 1);
        System.arraycopy(values, at, moreValues, at + 1, values.length - at);
        moreFacts[at] = fact;
        moreCells[at] = cell;
        moreValues[at] = value;
        return new Assignment(moreFacts, moreCells, moreValues);
    }

    /** The same numbers with room for one more at a place. */
    private static int[] opened(int[] numbers, int at) {
        int[] opened = Arrays.copyOf(numbers, numbers.length + 1);
        System.arraycopy(numbers, at, opened, at + 1, numbers.length - at);
        return opened;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Assignment assignment
                && Arrays.equals(facts, assignment.facts)
                && Arrays.equals(values, assignment.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(facts) + Arrays.hashCode(values);
    }
}
