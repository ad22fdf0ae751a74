package org.proceduredecision.api.bulk;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much bulk work is under way: what bounds it, and what an operator sees of it. */
@Singleton
public final class BulkLoad {

    private final int most;
    private final AtomicInteger streams = new AtomicInteger();
    private final AtomicInteger lines = new AtomicInteger();
    private final Counter taken;

    BulkLoad(@ConfigProperty(name = "bulk.streams", defaultValue = "16") int most, MeterRegistry registry) {
        this.most = most;
        this.taken = Counter.builder("procedure.bulk.lines")
                .description("Lines of bulk requests taken up")
                .register(registry);
        Gauge.builder("procedure.bulk.streams", streams, AtomicInteger::get)
                .description("Bulk requests that are open")
                .register(registry);
    }

    /** Counts one more stream, unless there are too many. */
    boolean tryOpen() {
        return streams.getAndUpdate(open -> Math.min(open + 1, most)) < most;
    }

    /** Counts one stream less. */
    void close() {
        streams.decrementAndGet();
    }

    /** Counts lines that were taken, or less of them when they are answered or dropped. */
    void addLines(int count) {
        lines.addAndGet(count);
        if (count > 0) {
            taken.increment(count);
        }
    }

    /** Streams that are open. */
    public int streams() {
        return streams.get();
    }

    /** Lines that were read and whose answers are not yet written. */
    public int lines() {
        return lines.get();
    }
}
