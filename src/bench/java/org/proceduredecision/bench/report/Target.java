package org.proceduredecision.bench.report;

/**
 * What a figure is wanted to be.
 *
 * @param bound on which side of the limit
 * @param limit the limit, which is itself good enough
 */
public record Target(Bound bound, double limit) {

    /** On which side of a limit a figure is good. */
    public enum Bound {
        /** Up to the limit. */
        AT_MOST,
        /** From the limit on. */
        AT_LEAST
    }

    /** Not more than this. */
    public static Target atMost(double limit) {
        return new Target(Bound.AT_MOST, limit);
    }

    /** Not less than this. */
    public static Target atLeast(double limit) {
        return new Target(Bound.AT_LEAST, limit);
    }

    /** Whether a figure is as wanted. */
    public boolean isMetBy(double value) {
        return bound == Bound.AT_MOST ? value <= limit : value >= limit;
    }
}
