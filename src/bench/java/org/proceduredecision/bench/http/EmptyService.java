package org.proceduredecision.bench.http;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds the service that does nothing, with the versions and by the Maven of the build that runs this. */
final class EmptyService {

    private static final List<String> VERSIONS = List.of(
            "quarkus.platform.version", "compiler-plugin.version", "jar-plugin.version", "resources-plugin.version");

    private EmptyService() {}

    /** Builds it in a folder; returns the folder that Quarkus made of it. */
    static Path built(Path folder) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("bench.maven"), "bin", "mvn").toString());
        command.addAll(List.of("-q", "-B", "-f", "src/bench/empty-service/pom.xml", "package"));
        command.add("-Dbench.directory=" + folder.toAbsolutePath());
        VERSIONS.forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        if (Boolean.getBoolean("bench.offline")) {
            command.add("-o");
        }
        Commands.run(command);
        return folder.resolve("quarkus-app");
    }
}
