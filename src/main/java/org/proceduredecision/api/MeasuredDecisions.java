package org.proceduredecision.api;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
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
    private final MeterProvider<Counter> decisions;
    private final MeterProvider<Timer> durations;

    MeasuredDecisions(DecisionEngine engine, MeterRegistry registry) {
        this.engine = engine;
        this.regions = engine.release().terminology().locations().stream()
                .collect(Collectors.toUnmodifiableMap(Location::id, Location::region));
        this.decisions = Counter.builder("procedure.decisions")
                .description("Decisions made, by outcome, depth and region of the body")
                .withRegistry(registry);
        this.durations = Timer.builder("procedure.decision.duration")
                .description("Time to understand a request and decide it, without reading and writing JSON")
                .serviceLevelObjectives(BUCKETS)
                .withRegistry(registry);
    }

    /** What the engine decides; a request that it rejects is counted as a problem, not here. */
    public DecisionResult decide(DecisionRequest request, Depth depth) {
        long begun = System.nanoTime();
        DecisionResult result = engine.decide(request, depth);
        if (result instanceof DecisionResult.Decided decided) {
            count(decided.decision(), depth, System.nanoTime() - begun);
        }
        return result;
    }

    private void count(Decision decision, Depth depth, long nanoseconds) {
        String shown = depth.wireName();
        durations.withTag("depth", shown).record(nanoseconds, TimeUnit.NANOSECONDS);
        decisions
                .withTags(
                        "outcome",
                        decision.outcome().wireName(),
                        "depth",
                        shown,
                        "region",
                        regions.get(decision.location().id()))
                .increment();
    }
}
