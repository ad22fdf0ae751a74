package org.proceduredecision.comparison;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.loading.LoadResult;
import org.proceduredecision.loading.ReleaseFiles;
import org.proceduredecision.loading.ReleaseLoader;
import org.proceduredecision.loading.TableText;

/**
 * A release in both forms in which it is compared.
 *
 * @param release what it means
 * @param tables what is written
 */
record LoadedRelease(KnowledgeRelease release, List<TableText> tables) {
    LoadedRelease {
        tables = List.copyOf(tables);
    }

    /** The release in a folder, or empty after its faults have been printed. */
    static Optional<LoadedRelease> load(String folder, PrintStream out) {
        ReleaseFiles files = ReleaseFiles.ofFolder(Path.of(folder));
        LoadResult result = ReleaseLoader.load(files);
        result.faults().forEach(fault -> out.println(folder + ": " + fault.text()));
        return result.release().map(release -> new LoadedRelease(release, TableText.of(files)));
    }
}
