package org.proceduredecision.loading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the files of a release come from. Only files of the known names are ever opened; {@code toString} names the
 * place.
 */
public interface ReleaseFiles {

    /**
     * Opens the file of that name.
     *
     * @return the file, or empty when there is none
     * @throws IOException when it is there and cannot be read
     */
    Optional<InputStream> open(String name) throws IOException;

    /**
     * The names of all files there, of the release or not, in alphabetical order; none where they cannot be listed.
     *
     * @throws IOException when the place itself cannot be read
     */
    default List<String> names() throws IOException {
        return List.of();
    }

    /** The files of a folder. */
    static ReleaseFiles ofFolder(Path folder) {
        return new FolderFiles(folder);
    }

    /** The files of a class-path location, such as {@code knowledge}. */
    static ReleaseFiles ofClassPath(ClassLoader classPath, String location) {
        return new ClassPathFiles(classPath, location);
    }

    /** The release that comes with the service. */
    static ReleaseFiles shipped() {
        return ofClassPath(ReleaseFiles.class.getClassLoader(), "knowledge");
    }
}
