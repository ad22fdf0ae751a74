package org.proceduredecision.bench.gate;

import org.proceduredecision.bench.report.Figures;
import org.proceduredecision.bench.report.Measure;

/**
 * A figure that has become much worse.
 *
 * @param section the section it is of
 * @param baseline the committed figure
 * @param now the figure of this run
 */
public record Regression(String section, Measure baseline, Measure now) {

    /** The figure with its baseline, in one line. */
    public String text() {
        return "REGRESSION %s / %s: baseline %s %s, now %s %s"
                .formatted(
                        section,
                        now.name(),
                        Figures.of(baseline.value()),
                        baseline.unit(),
                        Figures.of(now.value()),
                        now.unit());
    }
}
