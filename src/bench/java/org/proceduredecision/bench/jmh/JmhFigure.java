package org.proceduredecision.bench.jmh;

import java.util.Map;
import org.proceduredecision.bench.report.Figures;

/**
 * What JMH found of one benchmark with one set of parameters.
 *
 * @param method the method that was measured
 * @param parameters its parameters
 * @param time the average time of a call, in the unit of the benchmark
 * @param error half the width of the interval of confidence (99.9 %) of the time; not a number after a quick run
 * @param bytes what a call allocates
 */
public record JmhFigure(String method, Map<String, String> parameters, double time, double error, double bytes) {
    public JmhFigure {
        parameters = Map.copyOf(parameters);
    }

    /** How sure the time is. */
    public String spread() {
        return Double.isFinite(error) ? "± " + Figures.of(error) : "";
    }
}
