package org.proceduredecision.bench.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.proceduredecision.bench.report.Measure;
import org.proceduredecision.bench.report.Target;

/** Starts of both applications in one way. */
final class Starts {

    private static final Target WANTED = Target.atMost(1.3);

    private final Variant variant;
    private final List<Start> real = new ArrayList<>();
    private final List<Start> empty = new ArrayList<>();

    private Starts(Variant variant) {
        this.variant = variant;
    }

    /** Starts both in each way in turn, that often. */
    static List<Measure> measured(List<Variant> variants, int rounds) throws IOException {
        List<Starts> all = variants.stream().map(Starts::new).toList();
        for (int i = 0; i < rounds; i++) {
            for (Starts each : all) {
                each.real.add(Start.measured(each.variant.real(), Subject.REAL));
                each.empty.add(Start.measured(each.variant.empty(), Subject.EMPTY));
            }
        }
        return all.stream().flatMap(each -> each.measures().stream()).toList();
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        measures.addAll(beside("ready", "s", Start::ready).wanted(WANTED));
        measures.addAll(beside("first answer", "s", Start::answered).measures());
        measures.addAll(beside("memory after start", "MB", Start::resident).wanted(WANTED));
        return measures;
    }

    private Beside<Start> beside(String what, String unit, ToDoubleFunction<Start> figure) {
        return new Beside<>(variant.name() + ", " + what, unit, figure, real, empty);
    }
}
