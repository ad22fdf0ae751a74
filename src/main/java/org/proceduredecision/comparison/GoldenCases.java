package org.proceduredecision.comparison;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.request.DecisionRequest;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads the cases of a folder and those below it: YAML files with a {@code request} that has the members of the JSON body. Other
 * files are left alone; a case that is not wholly understood is refused, because half of it would compare another question.
 */
final class GoldenCases {

    private static final List<String> MEMBERS =
            List.of("location", "side", "diagnosis", "facts", "assumeAbsent", "procedures", "coverage");

    /**
     * A request that both releases are asked.
     *
     * @param name its file below the folder of cases
     * @param request the request
     */
    record GoldenCase(String name, DecisionRequest request) {}

    private GoldenCases() {}

    /**
     * The cases in the order of their names.
     *
     * @throws IOException when the folder or a file cannot be read, a case is faulty, or there is none; the message names the file
     *     and the reason
     */
    static List<GoldenCase> in(Path folder) throws IOException {
        List<GoldenCase> cases = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            request(name, file).ifPresent(request -> cases.add(new GoldenCase(name, request)));
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

    private static Optional<DecisionRequest> request(String name, Path file) throws IOException {
        try {
            return yaml(file) instanceof Map<?, ?> content && content.containsKey("request")
                    ? Optional.of(request(content.get("request")))
                    : Optional.empty();
        } catch (CharacterCodingException fault) {
            throw new IOException(name + ": holds bytes that are not UTF-8", fault);
        } catch (YAMLException fault) {
            throw new IOException(name + ": is no YAML: " + fault.getMessage(), fault);
        } catch (IllegalArgumentException | ClassCastException fault) {
            // What the parser throws where a value is not of the type that its own tag names, such as !!int ten, is of
            // these too.
            throw new IOException(name + ": " + fault.getMessage(), fault);
        }
    }

    private static Object yaml(Path file) throws IOException {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options)).load(Files.readString(file));
    }

    private static DecisionRequest request(Object content) {
        Map<String, ?> members = map("request", content);
        members.keySet().forEach(member -> require(MEMBERS.contains(member), "a request has no " + member));
        return new DecisionRequest(
                text("location", members.get("location")),
                text("side", members.get("side")),
                text("diagnosis", members.get("diagnosis")),
                facts(members.get("facts")),
                list("assumeAbsent", members.get("assumeAbsent")),
                list("procedures", members.get("procedures")),
                list("coverage", members.get("coverage")));
    }

    private static String text(String name, Object value) {
        require(value == null || value instanceof String, name + " must be a text");
        return value == null ? "" : (String) value;
    }

    private static List<String> list(String name, Object value) {
        if (value == null) {
            return List.of();
        }
        require(
                value instanceof List<?> items && items.stream().allMatch(String.class::isInstance),
                name + " must be a list of texts");
        return ((List<?>) value).stream().map(String.class::cast).toList();
    }

    private static Map<String, ?> map(String name, Object value) {
        require(
                value instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance),
                name + " must hold a value for each name, which is a text");
        Map<String, Object> byName = new HashMap<>();
        ((Map<?, ?>) value).forEach((key, member) -> byName.put((String) key, member));
        return byName;
    }

    private static Map<String, FactValue> facts(Object value) {
        Map<String, FactValue> facts = new HashMap<>();
        if (value != null) {
            map("facts", value).forEach((id, known) -> facts.put(id, fact("fact " + id, known)));
        }
        return facts;
    }

    private static FactValue fact(String name, Object value) {
        if (value == null) {
            return FactValue.UNKNOWN;
        }
        if (value instanceof Boolean truth) {
            return FactValue.of(truth.booleanValue());
        }
        if (value instanceof Number number) {
            require(Double.isFinite(number.doubleValue()), name + " must be a finite number");
            return FactValue.of(new BigDecimal(number.toString()));
        }
        return value instanceof List<?> ? FactValue.of(list(name, value)) : FactValue.of(text(name, value));
    }

    private static void require(boolean holds, String reason) {
        if (!holds) {
            throw new IllegalArgumentException(reason);
        }
    }
}
