package org.proceduredecision.bench.http;

import java.time.Duration;

/**
 * What a server did in some time.
 *
 * @param answers how many requests it answered, or lines
 * @param time how long it took
 * @param processor how much processor time its process used meanwhile
 */
record Load(long answers, Duration time, Duration processor) {

    /** Answers in a second. */
    double perSecond() {
        return answers * 1e9 / time.toNanos();
    }

    /** Processor time for one answer, in microseconds. */
    double processorMicros() {
        return processor.toNanos() / 1e3 / answers;
    }
}
