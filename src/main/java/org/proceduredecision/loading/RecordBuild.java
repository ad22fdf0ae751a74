package org.proceduredecision.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks the release that comes with the service and writes the {@link BuildRecord}; each build runs it once all is compiled. */
public final class RecordBuild {

    private RecordBuild() {}

    /**
     * Writes the record anew. A faulty release leaves none: the service then finds its faults when it starts.
     *
     * @param args the folder of the compiled classes
     * @throws IOException when the record cannot be written
     */
    public static void main(String[] args) throws IOException {
        record(ReleaseFiles.shipped(), Path.of(args[0]));
    }

    static void record(ReleaseFiles files, Path classes) throws IOException {
        Path place = classes.resolve(BuildRecord.FILE);
        Files.deleteIfExists(place);
        LoadResult checked = ReleaseLoader.load(files);
        if (checked.release().isPresent()) {
            String digest = checked.release().get().digest();
            Files.createDirectories(place.getParent());
            Files.writeString(place, new BuildRecord(digest, checked.remarks()).text());
        }
    }
}
