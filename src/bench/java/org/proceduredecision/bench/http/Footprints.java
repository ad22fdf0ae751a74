package org.proceduredecision.bench.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.proceduredecision.bench.report.Measure;
import org.proceduredecision.bench.report.Target;

/** What both applications occupy after many requests. */
final class Footprints {

    private static final Target WANTED = Target.atMost(1.3);
    private static final String MEGABYTES = "MB";

    private Footprints() {}

    /** Starts both in turn, that often, and sends that many requests to each. */
    static List<Measure> measured(Variant variant, int rounds, int requests) throws IOException {
        List<Memory> real = new ArrayList<>();
        List<Memory> empty = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            real.add(Memory.measured(variant.real(), Subject.REAL, requests));
            empty.add(Memory.measured(variant.empty(), Subject.EMPTY, requests));
        }
        String name = variant.name() + ", ";
        List<Measure> measures = new ArrayList<>();
        measures.addAll(
                new Beside<>(name + "memory after load", MEGABYTES, Memory::resident, real, empty).wanted(WANTED));
        measures.addAll(new Beside<>(name + "objects after load and collection", MEGABYTES, Memory::heap, real, empty)
                .measures());
        measures.addAll(
                new Beside<>(name + "classes and code after load", MEGABYTES, Memory::besides, real, empty).measures());
        return measures;
    }
}
