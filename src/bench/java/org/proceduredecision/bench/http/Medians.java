package org.proceduredecision.bench.http;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The middle of what was measured several times. */
final class Medians {

    private Medians() {}

    /** The middle of some figures; of an even number of them, the mean of both in the middle. */
    static double of(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The middle of one figure of each. */
    static <T> double of(List<T> all, ToDoubleFunction<T> figure) {
        return of(all.stream().mapToDouble(figure).toArray());
    }

    /** The middle of what each says together with that of the other list which was measured beside it. */
    static <T> double of(List<T> all, List<T> others, ToDoubleBiFunction<T, T> figure) {
        return of(IntStream.range(0, all.size())
                .mapToDouble(i -> figure.applyAsDouble(all.get(i), others.get(i)))
                .toArray());
    }
}
