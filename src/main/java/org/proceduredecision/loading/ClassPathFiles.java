package org.proceduredecision.loading;

import java.io.InputStream;
import java.util.Optional;

/** The files of a class-path location, which cannot be listed. */
record ClassPathFiles(ClassLoader classPath, String location) implements ReleaseFiles {

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(classPath.getResourceAsStream(location + "/" + name));
    }

    @Override
    public String toString() {
        return "class-path location " + location;
    }
}
