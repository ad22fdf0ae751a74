package org.proceduredecision.cases;

import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.loading.LoadResult;
import org.proceduredecision.loading.ReleaseFiles;
import org.proceduredecision.loading.ReleaseLoader;

/** The release that the service ships with. */
final class ShippedRelease {

    private ShippedRelease() {}

    static KnowledgeRelease load() {
        LoadResult result = ReleaseLoader.load(ReleaseFiles.shipped());
        return result.release().orElseThrow(() -> new AssertionError(result.faults()));
    }
}
