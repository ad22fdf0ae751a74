package org.proceduredecision.bench.http;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.proceduredecision.bench.report.Figures;
import org.proceduredecision.bench.report.Measure;
import org.proceduredecision.bench.report.Target;

/**
 * A figure of the service beside that of the one that does nothing.
 *
 * @param <T> what the figures are part of
 * @param name what it is of
 * @param unit its unit
 * @param figure the figure
 * @param real what was measured of the service
 * @param empty what was measured of the other
 */
record Beside<T>(String name, String unit, ToDoubleFunction<T> figure, List<T> real, List<T> empty) {

    Beside {
        real = List.copyOf(real);
        empty = List.copyOf(empty);
    }

    /** The figure, and how many times that of the other it is. */
    List<Measure> measures() {
        return List.of(absolute(), ratio());
    }

    /** The same, the second held against a target. */
    List<Measure> wanted(Target target) {
        return List.of(absolute(), ratio().wanted(target));
    }

    private Measure absolute() {
        return Measure.of(name, Medians.of(real, figure), unit)
                .noting("the empty service " + Figures.of(Medians.of(empty, figure)) + " " + unit);
    }

    private Measure ratio() {
        return Measure.growth(
                name + ", to the empty service",
                Medians.of(real, empty, (one, another) -> figure.applyAsDouble(one) / figure.applyAsDouble(another)));
    }
}
