package org.proceduredecision.bench.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * One figure.
 *
 * @param name what it is of; unique in its section, and the same in every run
 * @param value the figure
 * @param unit its unit
 * @param watch how it is compared with that of an earlier run
 * @param target what it is wanted to be, if anything
 * @param note what else should be known of it; may be empty
 */
public record Measure(String name, double value, String unit, Watch watch, Optional<Target> target, String note) {

    /** The unit of a ratio. */
    public static final String TIMES = "x";

    /** A figure that only informs, such as a time. */
    public static Measure of(String name, double value, String unit) {
        return new Measure(name, value, unit, Watch.NEVER, Optional.empty(), "");
    }

    /** Bytes allocated, the same on every machine. */
    public static Measure allocation(String name, double bytes) {
        return new Measure(name, bytes, "B", Watch.LOWER_IS_BETTER, Optional.empty(), "");
    }

    /** How many times as much; less is better. */
    public static Measure growth(String name, double ratio) {
        return new Measure(name, ratio, TIMES, Watch.LOWER_IS_BETTER, Optional.empty(), "");
    }

    /** How many times as fast; more is better. */
    public static Measure advantage(String name, double ratio) {
        return new Measure(name, ratio, TIMES, Watch.HIGHER_IS_BETTER, Optional.empty(), "");
    }

    /** The figure with a target. */
    public Measure wanted(Target wanted) {
        return new Measure(name, value, unit, watch, Optional.of(wanted), note);
    }

    /** The figure with a note. */
    public Measure noting(String more) {
        return new Measure(name, value, unit, watch, target, more);
    }

    /** Whether it is as wanted; empty where nothing is wanted. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public Optional<Boolean> met() {
        return target.map(wanted -> wanted.isMetBy(value));
    }
}
