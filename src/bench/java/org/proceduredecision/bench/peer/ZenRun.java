package org.proceduredecision.bench.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.proceduredecision.bench.section.RunOptions;
import org.proceduredecision.knowledge.KnowledgeRelease;

/** Runs the script that evaluates patients in GoRules Zen, if there is Node to run it. */
final class ZenRun {

    private static final Path SOURCE = Path.of("src/bench/node");
    private static final List<String> FILES = List.of("package.json", "zen.mjs");
    private static final String LOG = "log.txt";
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

    private final RunOptions options;
    private final Path folder;

    ZenRun(RunOptions options) {
        this.options = options;
        this.folder = options.directory().resolve("node").toAbsolutePath();
    }

    /** Whether Node and its package manager are there. */
    static boolean isPossible() throws InterruptedException {
        return isThere("node") && isThere("npm");
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** Fetches the engine into the folder of the build; false if it cannot be had. */
    boolean install() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        for (String file : FILES) {
            Files.copy(SOURCE.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        return runs("npm", "install", "--no-package-lock", "--no-audit", "--no-fund");
    }

    /** What the engine finds for all patients of an examination, those with all facts first, and how long it takes. */
    ZenAnswers answers(KnowledgeRelease release, Examination examination, List<Patient> timed)
            throws IOException, InterruptedException {
        Map<String, Object> input = new HashMap<>(pace());
        input.put("models", new ZenModel(examination.model()).tables(release.rules()));
        input.put("timed", questions(examination, timed.stream()));
        input.put(
                "patients",
                questions(
                        examination, Stream.concat(examination.complete().stream(), examination.forgetful().stream())));
        JSON.writeValue(folder.resolve("input.json").toFile(), input);
        if (!runs("node", "zen.mjs", "input.json", "output.json")) {
            throw new IllegalStateException(Files.readString(folder.resolve(LOG)));
        }
        return JSON.readValue(folder.resolve("output.json").toFile(), ZenAnswers.class);
    }

    private Map<String, Object> pace() {
        return options.quick()
                ? Map.of("warmupMillis", 500, "rounds", 3, "roundMillis", 200)
                : Map.of("warmupMillis", 3000, "rounds", 20, "roundMillis", 200);
    }

    private static List<Map<String, Object>> questions(Examination examination, Stream<Patient> patients) {
        return patients.map(each -> Map.of("decision", examination.decision(each), "inputs", examination.inputs(each)))
                .toList();
    }

    private boolean runs(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve(LOG).toFile())
                        .start()
                        .waitFor()
                == 0;
    }
}
