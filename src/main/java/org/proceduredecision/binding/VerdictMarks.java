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

    static VerdictMarks of(int[] numbers, Verdict[] verdicts) {
        int[] words = Arrays.stream(numbers)
                .map(number -> number / Long.SIZE)
                .distinct()
                .toArray();
        return new VerdictMarks(
                words,
                bits(words, numbers, verdicts, Verdict.TRUE),
                bits(words, numbers, verdicts, Verdict.FALSE),
                bits(words, numbers, verdicts, Verdict.UNKNOWN));
    }

    private static long[] bits(int[] words, int[] numbers, Verdict[] verdicts, Verdict wanted) {
        long[] bits = new long[words.length];
        for (int i = 0; i < numbers.length; i++) {
            if (verdicts[i] == wanted) {
                bits[Arrays.binarySearch(words, numbers[i] / Long.SIZE)] |= 1L << numbers[i];
            }
        }
        return bits;
    }
}
