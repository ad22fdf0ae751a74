package org.proceduredecision.problem;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts the problem documents that requests are answered with, by type alone. */
@Singleton
final class ProblemCounter {

    private final Map<URI, Counter> counters;

    ProblemCounter(MeterRegistry registry) {
        this.counters = Arrays.stream(ProblemType.values())
                .collect(Collectors.toUnmodifiableMap(ProblemType::uri, type -> counter(type, registry)));
    }

    private static Counter counter(ProblemType type, MeterRegistry registry) {
        return Counter.builder("procedure.decision.problems")
                .description("Requests answered with a problem document, by type")
                .tag("type", type.wireName())
                .register(registry);
    }

    /** Notes that a request is answered with this problem. */
    void answered(ProblemDetail problem) {
        counters.get(problem.type()).increment();
    }
}
