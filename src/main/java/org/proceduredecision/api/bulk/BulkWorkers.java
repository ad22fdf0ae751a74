package org.proceduredecision.api.bulk;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that answer batches: as many as there are processors, shared by all streams in the order in which batches come. */
@Singleton
final class BulkWorkers implements Executor {

    /** How many batches can be worked on at the same time. */
    static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final AtomicInteger started = new AtomicInteger();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, this::thread);

    private Thread thread(Runnable work) {
        Thread thread = new Thread(work, "bulk-" + started.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
