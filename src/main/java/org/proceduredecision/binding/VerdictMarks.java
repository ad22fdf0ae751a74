package org.proceduredecision.binding;

import java.util.Arrays;
import org.proceduredecision.condition.Verdict;

/**
 * Verdicts on a few conditions, as what they add to the words of {@link VerdictBits}.
 *
 * @param words which words; not to be changed
 * @param trues the bits of those that hold, by place of the word; not to be changed
 * @param falses the same of those that do not; not to be changed
 * @param unknowns the same of those that are unknown; not to be changed
 */
record VerdictMarks(int[] words, long[] trues, long[] falses, long[] unknowns) {

    static final VerdictMarks NONE = of(new int[0], new Verdict[0]);

    /**
     * The verdicts on the conditions of some numbers.
     *
     * @param numbers the numbers, in rising order
     */
    static VerdictMarks of(int[] numbers, Verdict[] verdicts) {
        int[] words = words(numbers);
        VerdictMarks marks =
                new VerdictMarks(words, new long[words.length], new long[words.length], new long[words.length]);
        int place = 0;
        for (int i = 0; i < numbers.length; i++) {
            place = words[place] == numbers[i] / Long.SIZE ? place : place + 1;
            marks.of(verdicts[i])[place] |= 1L << numbers[i];
        }
        return marks;
    }

    private static int[] words(int[] numbers) {
        int[] words = new int[numbers.length];
        int size = 0;
        for (int number : numbers) {
            if (size == 0 || words[size - 1] != number / Long.SIZE) {
                words[size++] = number / Long.SIZE;
            }
        }
        return Arrays.copyOf(words, size);
    }

    private long[] of(Verdict verdict) {
        return switch (verdict) {
            case TRUE -> trues;
            case FALSE -> falses;
            case UNKNOWN -> unknowns;
        };
    }
}
