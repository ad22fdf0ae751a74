package org.proceduredecision.binding;

import java.util.Arrays;
import java.util.BitSet;
import org.proceduredecision.condition.Verdict;

/**
 * Verdicts by the numbers of their conditions, kept as three sets of bits, so that a question about many conditions is a
 * comparison of bits. Sets of numbers are given as {@link BitSet#toLongArray} gives them. Not for several threads.
 */
public final class VerdictBits {

    private final long[] trues;
    private final long[] falses;
    private final long[] unknowns;

    private VerdictBits(long[] trues, long[] falses, long[] unknowns) {
        this.trues = trues;
        this.falses = falses;
        this.unknowns = unknowns;
    }

    /**
     * The verdicts on whether yes-or-no facts hold, which have the numbers of these facts; none yet on other conditions.
     *
     * @param conditions how many conditions there are
     * @param present the numbers of the facts that hold
     * @param absent the numbers of those that do not
     * @param missing the numbers of those that are unknown; facts of other types may be among them
     */
    public static VerdictBits of(int conditions, BitSet present, BitSet absent, BitSet missing) {
        int words = (conditions + Long.SIZE - 1) / Long.SIZE;
        return new VerdictBits(words(present, words), words(absent, words), words(missing, words));
    }

    private static long[] words(BitSet numbers, int words) {
        return Arrays.copyOf(numbers.toLongArray(), words);
    }

    /** Whether there is a verdict on a condition. */
    public boolean has(int number) {
        int word = number / Long.SIZE;
        return ((trues[word] | falses[word] | unknowns[word]) & bit(number)) != 0;
    }

    /** The verdict on a condition that has one. */
    public Verdict get(int number) {
        if (contains(trues, number)) {
            return Verdict.TRUE;
        }
        return contains(falses, number) ? Verdict.FALSE : Verdict.UNKNOWN;
    }

    /** Notes a verdict on a condition that has none. */
    public void set(int number, Verdict verdict) {
        long[] numbers = verdict == Verdict.TRUE ? trues : verdict == Verdict.FALSE ? falses : unknowns;
        numbers[number / Long.SIZE] |= bit(number);
    }

    /** Notes verdicts on some conditions that have none. */
    void set(VerdictMarks marks) {
        int[] words = marks.words();
        for (int i = 0; i < words.length; i++) {
            trues[words[i]] |= marks.trues()[i];
            falses[words[i]] |= marks.falses()[i];
            unknowns[words[i]] |= marks.unknowns()[i];
        }
    }

    /** True if any of some conditions holds, false if none does; each has a verdict. */
    public Verdict any(long[] numbers) {
        assert haveVerdicts(numbers);
        if (meet(trues, numbers)) {
            return Verdict.TRUE;
        }
        return meet(unknowns, numbers) ? Verdict.UNKNOWN : Verdict.FALSE;
    }

    /** True if all of some conditions hold, false if any does not; each has a verdict. */
    public Verdict all(long[] numbers) {
        assert haveVerdicts(numbers);
        if (meet(falses, numbers)) {
            return Verdict.FALSE;
        }
        return meet(unknowns, numbers) ? Verdict.UNKNOWN : Verdict.TRUE;
    }

    /** The same without the verdicts on some conditions. */
    public VerdictBits without(long[] numbers) {
        return new VerdictBits(rest(trues, numbers), rest(falses, numbers), rest(unknowns, numbers));
    }

    private boolean haveVerdicts(long[] numbers) {
        for (int word = 0; word < numbers.length; word++) {
            if ((numbers[word] & ~(trues[word] | falses[word] | unknowns[word])) != 0) {
                return false;
            }
        }
        return true;
    }

    private static long bit(int number) {
        return 1L << number;
    }

    private static boolean contains(long[] numbers, int number) {
        return (numbers[number / Long.SIZE] & bit(number)) != 0;
    }

    private static boolean meet(long[] some, long[] others) {
        for (int word = 0; word < others.length; word++) {
            if ((some[word] & others[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static long[] rest(long[] all, long[] numbers) {
        long[] rest = all.clone();
        for (int word = 0; word < numbers.length; word++) {
            rest[word] &= ~numbers[word];
        }
        return rest;
    }
}
