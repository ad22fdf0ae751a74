package org.proceduredecision.api;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.clinical.Location;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.decision.DecisionResult;
import org.proceduredecision.request.DecisionRequest;

/**
 * Decides, and measures that: how many decisions of which outcome, depth and region of the body, and how long they took. Nothing
 * else of a request may ever become a label: each has the few values of a closed vocabulary or of the release's own table.
 */
@Singleton
public final class MeasuredDecisions {

    private static final Duration[] BUCKETS = Stream.of(100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 100_000)
            .map(micros -> Duration.ofNanos(micros * 1_000L))
            .toArray(Duration[]::new);

    private final DecisionEngine engine;
    private final Map<String, String> regions;
    private final MeterRegistry registry;
    private final Map<Depth, Timer> durations = new EnumMap<>(Depth.class);
    private final Map<DecisionLabel, Counter> counters = new ConcurrentHashMap<>();

    MeasuredDecisions(DecisionEngine engine, MeterRegistry registry) {
        this.engine = engine;
        this.regions = engine.release().terminology().locations().stream()
                .collect(Collectors.toUnmodifiableMap(Location::id, Location::region));
        this.registry = registry;
        for (Depth depth : Depth.values()) {
            durations.put(depth, timer(depth));
        }
    }

    private Timer timer(Depth depth) {
        return Timer.builder("procedure.decision.duration")
                .description("Time to understand and decide a request, or to find its answer, without JSON")
                .serviceLevelObjectives(BUCKETS)
                .tag("depth", depth.wireName())
                .register(registry);
    }

    private Counter counter(DecisionLabel label) {
        return Counter.builder("procedure.decisions")
                .description("Decisions answered, by outcome, depth and region of the body")
                .tag("outcome", label.outcome().wireName())
                .tag("depth", label.depth().wireName())
                .tag("region", label.region())
                .register(registry);
    }

    /** What the engine decides, or empty with the faults noted; a request that it rejects is counted as a problem, not here. */
    public Optional<Decision> decide(DecisionRequest request, Depth depth, RequestFaults faults) {
        long begun = System.nanoTime();
        DecisionResult result = engine.decide(request, depth);
        if (result instanceof DecisionResult.Rejected rejected) {
            faults.addAll(rejected.faults());
            return Optional.empty();
        }
        Decision decision = ((DecisionResult.Decided) result).decision();
        count(label(decision, depth), System.nanoTime() - begun);
        return Optional.of(decision);
    }

    /** What a decision is counted as. */
    DecisionLabel label(Decision decision, Depth depth) {
        return new DecisionLabel(
                decision.outcome(), depth, regions.get(decision.location().id()));
    }

    /** Counts a decision that is answered, made now or before, and how long that took. */
    void count(DecisionLabel label, long nanoseconds) {
        durations.get(label.depth()).record(nanoseconds, TimeUnit.NANOSECONDS);
        counters.computeIfAbsent(label, this::counter).increment();
    }
}
