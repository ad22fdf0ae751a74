package org.proceduredecision.bench.http;

import java.time.Duration;

/**
 * How long is measured, and how often.
 *
 * @param warmUp how often each request is sent for a slot before anything counts
 * @param rounds how often each request is sent for a slot that counts
 * @param slot how long a request is sent as fast as it is answered
 * @param latencyRounds how often each request is sent at a fixed rate
 * @param latencySlot how long a request is sent at a fixed rate
 */
record Plan(int warmUp, int rounds, Duration slot, int latencyRounds, Duration latencySlot) {

    /** A plan whose figures count, or one that only shows that all of it runs. */
    static Plan of(boolean quick) {
        return quick
                ? new Plan(1, 1, Duration.ofMillis(400), 1, Duration.ofMillis(500))
                : new Plan(4, 5, Duration.ofSeconds(1), 2, Duration.ofSeconds(3));
    }

    /** In words, how rates are measured. */
    String text() {
        return "%d rounds of slots of %d ms, after %d such rounds that do not count"
                .formatted(rounds, slot.toMillis(), warmUp);
    }

    /** In words, how latencies are measured. */
    String latencyText() {
        return "%d slots of %d ms".formatted(latencyRounds, latencySlot.toMillis());
    }
}
