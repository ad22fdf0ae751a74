package org.proceduredecision.bench.jmh;

import java.util.Map;
import org.proceduredecision.bench.report.Figures;

/**
 * What JMH found of one benchmark with one set of parameters.
 *
 * @param method the method that was measured
 * @param parameters its parameters
 * @param clock the average time of a call by the clock, in the unit of the benchmark
 * @param error half the width of the interval of confidence (99.9 %) of that; not a number where there are too few iterations
 * @param thread the time of a call for which the measuring thread had a processor, in the fastest iteration; in microseconds
 * @param bytes what a call allocates
 */
public record JmhFigure(
        String method, Map<String, String> parameters, double clock, double error, double thread, double bytes) {
    public JmhFigure {
        parameters = Map.copyOf(parameters);
    }

    /** The time by the clock, as a note to a figure. */
    public String clockText() {
        return "clock: " + Figures.of(clock) + (Double.isFinite(error) ? " ± " + Figures.of(error) : "");
    }
}
