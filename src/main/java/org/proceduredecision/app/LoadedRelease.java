package org.proceduredecision.app;

import java.util.Optional;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.loading.LoadResult;
import org.proceduredecision.loading.ReleaseFiles;
import org.proceduredecision.loading.ReleaseLoader;

/**
 * What came of loading a release.
 *
 * @param result the release, or its faults
 * @param engine what decides from it, if it has no fault
 */
record LoadedRelease(LoadResult result, Optional<DecisionEngine> engine) {

    /** Loads and binds the release that comes with the service. */
    static LoadedRelease shipped() {
        return of(ReleaseLoader.loadShipped());
    }

    /** Loads and binds the release in some files. */
    static LoadedRelease of(ReleaseFiles files) {
        return of(ReleaseLoader.load(files));
    }

    private static LoadedRelease of(LoadResult result) {
        return new LoadedRelease(result, result.release().map(DecisionEngine::new));
    }
}
