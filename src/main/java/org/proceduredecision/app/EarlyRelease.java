package org.proceduredecision.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Loads the release that comes with the service while Quarkus starts, on another core. It is handed over once; whoever comes
 * without it having been begun, as tests do, loads it then.
 */
final class EarlyRelease {

    private static final AtomicReference<CompletableFuture<LoadedRelease>> BEGUN = new AtomicReference<>();

    private EarlyRelease() {}

    /** Begins to load. */
    static void begin() {
        BEGUN.set(CompletableFuture.supplyAsync(LoadedRelease::shipped));
    }

    /** The release, as soon as it is loaded. */
    static LoadedRelease take() {
        CompletableFuture<LoadedRelease> begun = BEGUN.getAndSet(null);
        return begun == null ? LoadedRelease.shipped() : begun.join();
    }
}
