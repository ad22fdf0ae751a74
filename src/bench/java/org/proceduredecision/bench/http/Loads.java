package org.proceduredecision.bench.http;

import java.util.List;
import org.proceduredecision.bench.report.Figures;
import org.proceduredecision.bench.report.Measure;
import org.proceduredecision.bench.report.Target;

/**
 * What a server did in several slots, and what it did with something else in slots between.
 *
 * @param name what was measured
 * @param all the slots
 * @param others the slots between, one for each
 */
record Loads(String name, List<Load> all, List<Load> others) {

    private static final String EACH_SECOND = "/s";
    private static final String MICROSECONDS = "µs";

    Loads {
        all = List.copyOf(all);
        others = List.copyOf(others);
    }

    /** Answers in a second. */
    double perSecond() {
        return Medians.of(all, Load::perSecond);
    }

    /** Answers in a second, beside those of the other. */
    Measure rate(String other) {
        return Measure.of(name + ", rate", perSecond(), EACH_SECOND)
                .noting(other + " " + Figures.of(Medians.of(others, Load::perSecond)) + " " + EACH_SECOND);
    }

    /** How many times the rate of the other. */
    Measure rateRatio(String other) {
        return Measure.advantage(
                name + ", rate to that of " + other,
                Medians.of(all, others, (one, another) -> one.perSecond() / another.perSecond()));
    }

    /** Processor time of the server for one answer, beside that of the other. */
    Measure processor(String other) {
        return Measure.of(name + ", processor time", Medians.of(all, Load::processorMicros), MICROSECONDS)
                .noting(other + " " + Figures.of(Medians.of(others, Load::processorMicros)) + " " + MICROSECONDS);
    }

    /** How many answers the server has for the processor time of one of the other. */
    Measure processorRatio(String other) {
        return Measure.advantage(
                name + ", answers for the processor time of " + other,
                Medians.of(all, others, (one, another) -> another.processorMicros() / one.processorMicros()));
    }

    /** All of them, the rate held against a target where there is one. */
    List<Measure> measures(String other, List<Target> target) {
        Measure ratio = rateRatio(other);
        return List.of(
                rate(other),
                target.stream().map(ratio::wanted).findFirst().orElse(ratio),
                processor(other),
                processorRatio(other));
    }
}
