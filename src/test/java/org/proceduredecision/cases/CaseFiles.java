package org.proceduredecision.cases;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of the golden cases: {@code cases/<diagnosis>/<case>.yaml} on the class path. */
final class CaseFiles {

    private static final JsonMapper STRICT = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CaseFiles() {}

    /** The folders, one a diagnosis, in the order of their names. */
    static List<Path> folders() {
        URL cases = CaseFiles.class.getResource("/cases");
        try {
            return listed(Path.of(cases.toURI()));
        } catch (URISyntaxException fault) {
            throw new AssertionError(fault);
        }
    }

    /** The files of a folder in the order of their names. */
    static List<Path> listed(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException fault) {
            throw new AssertionError("Cannot list " + folder, fault);
        }
    }

    /** The name of a file as failures show it, such as {@code sciatica/acute}. */
    static String name(Path file) {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }

    /** Reads a case; a key that no case has, or a word outside its vocabulary, is an error that names the file. */
    static ClinicalCase read(Path file) {
        try {
            return STRICT.convertValue(yaml().load(Files.readString(file)), ClinicalCase.class);
        } catch (IOException | RuntimeException fault) {
            throw new AssertionError("cases/" + name(file) + " is no case: " + fault.getMessage());
        }
    }

    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options));
    }
}
