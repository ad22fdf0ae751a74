package org.proceduredecision.bench.http;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a packaged application is started.
 *
 * @param java the program that runs it
 * @param application the folder that Quarkus made of it
 * @param options options of the JVM
 */
record Launch(Path java, Path application, List<String> options) {

    /** The options that the container image runs the service with, but for the cache of classes. */
    private static final List<String> USUAL =
            List.of("-XX:+UseSerialGC", "-Xms32m", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError");

    Launch {
        options = List.copyOf(options);
    }

    /** The application with the JDK that runs this, as the container image runs it. */
    static Launch of(Path application) {
        return new Launch(javaOf(Path.of(System.getProperty("java.home"))), application, USUAL);
    }

    /** The same with another JDK. */
    Launch on(Path javaHome) {
        return new Launch(javaOf(javaHome), application, options);
    }

    /** The same with one more option. */
    Launch with(String option) {
        List<String> more = new ArrayList<>(options);
        more.add(option);
        return new Launch(java, application, more);
    }

    private static Path javaOf(Path home) {
        return home.resolve("bin").resolve("java");
    }
}
