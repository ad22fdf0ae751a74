package org.proceduredecision.api.bulk;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much bulk work is under way: what bounds it, and what an operator sees of it. */
@Singleton
public final class BulkLoad {

    private final int most;
    private final AtomicInteger streams = new AtomicInteger();
    private final AtomicInteger lines = new AtomicInteger();

    BulkLoad(@ConfigProperty(name = "bulk.streams", defaultValue = "16") int most) {
        this.most = most;
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
