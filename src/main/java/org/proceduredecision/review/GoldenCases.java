package org.proceduredecision.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads the cases of a folder and those below it: YAML files with a {@code request}. Other files are left alone. */
final class GoldenCases {

    private GoldenCases() {}

    /**
     * The cases in the order of their names.
     *
     * @throws IOException when the folder or a file cannot be read, a case is faulty, or there is none
     */
    static List<GoldenCase> in(Path folder) throws IOException {
        List<GoldenCase> cases = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (read(name, file) instanceof Map<?, ?> content && content.get("request") instanceof Map<?, ?> request) {
                cases.add(new GoldenCase(name, new CaseRequest(name, request).toRequest()));
            }
        }
        if (cases.isEmpty()) {
            throw new IOException(folder + " holds no case");
        }
        return cases;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Object read(String name, Path file) throws IOException {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        } catch (YAMLException fault) {
            throw new IOException(name + " is no YAML: " + fault.getMessage(), fault);
        }
    }
}
