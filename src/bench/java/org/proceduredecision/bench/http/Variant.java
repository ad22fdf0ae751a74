package org.proceduredecision.bench.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A way to start both applications.
 *
 * @param name what it is
 * @param real the service
 * @param empty the one that does nothing
 */
record Variant(String name, Launch real, Launch empty) {

    /** As it comes. */
    static Variant plain(String name, Path real, Path empty) {
        return new Variant(name, Launch.of(real), Launch.of(empty));
    }

    /** The same on another JDK. */
    Variant on(String jdk, Path javaHome) {
        return new Variant(jdk, real.on(javaHome), empty.on(javaHome));
    }

    /** The same with a file that a JVM has made of what it learnt in one start; the options make and use such a file. */
    Variant taught(String by, String making, String using, Path folder) throws IOException {
        Path ofReal = folder.resolve("real" + by.replaceAll("\\W", "") + ".archive");
        Path ofEmpty = folder.resolve("empty" + by.replaceAll("\\W", "") + ".archive");
        teach(real.with(making + ofReal), Subject.REAL, ofReal);
        teach(empty.with(making + ofEmpty), Subject.EMPTY, ofEmpty);
        return new Variant(name + " with " + by, real.with(using + ofReal), empty.with(using + ofEmpty));
    }

    private static void teach(Launch launch, Subject subject, Path file) throws IOException {
        Files.deleteIfExists(file);
        try (Server server = new Server(launch)) {
            Start.awaitAnswer(server, subject);
            server.stop();
        }
        if (!Files.exists(file)) {
            throw new IOException("the JVM made no " + file);
        }
    }
}
