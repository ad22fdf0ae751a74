package org.proceduredecision.bench.http;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Threads that do the same at the same time. */
final class Crew {

    /** What one thread does; returns how much it did. */
    interface Work {

        /** Does the part with that number, counted from 0. */
        long run(int index) throws IOException;
    }

    private Crew() {}

    /** Has the work done by that many threads; returns how much they did together. */
    static long sum(int threads, Work work) throws IOException {
        ExecutorService crew = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Long>> parts = IntStream.range(0, threads)
                    .<Callable<Long>>mapToObj(index -> () -> work.run(index))
                    .toList();
            long sum = 0;
            for (Future<Long> part : crew.invokeAll(parts)) {
                sum += part.get();
            }
            return sum;
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            crew.shutdownNow();
        }
    }
}
