package org.proceduredecision.loading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proceduredecision.clinical.NearMatches;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A YAML file of keys with texts, lists of texts and maps of texts. Its getters report faults and go on with
 * something empty.
 *
 * <p>Every scalar is a text: a version or a date must not turn into a number or an instant on the way.
 */
final class YamlFile {

    /** What a row of {@link #rows()} holds: a key, the item of its list or the name in its map, and the text. */
    static final List<String> COLUMNS = List.of("key", "item", "text");

    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int DEEPEST = 10;
    private static final int MOST_ALIASES = 10;

    /** Resolves no scalar to anything but text. */
    private static final class TextResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none: see the class comment
        }
    }

    private final ReleaseFile file;
    private final Map<?, ?> content;
    private final FaultLog log;

    private YamlFile(ReleaseFile file, Map<?, ?> content, FaultLog log) {
        this.file = file;
        this.content = content;
        this.log = log;
    }

    /** The file, or empty after reporting why it cannot be read. */
    static Optional<YamlFile> read(ReleaseFile file, byte[] bytes, FaultLog log) {
        CsvText text = CsvText.decode(bytes);
        if (text.damaged()) {
            log.add(file, 0, "", new Finding("holds bytes that are not UTF-8", "save the file as UTF-8"));
            return Optional.empty();
        }
        try {
            Object content = yaml().load(text.text());
            if (content instanceof Map<?, ?> map) {
                return Optional.of(new YamlFile(file, map, log));
            }
            log.add(file, 0, "", new Finding("holds no keys", "write one key: value on each line"));
        } catch (MarkedYAMLException fault) {
            log.add(file, line(fault), "", Finding.of("is no YAML: " + fault.getProblem()));
        } catch (YAMLException fault) {
            log.add(file, 0, "", Finding.of("is no YAML: " + fault.getMessage()));
        }
        return Optional.empty();
    }

    /** Reports keys that are missing and keys that are not among these. */
    void checkKeys(Collection<String> keys) {
        List<String> missing =
                keys.stream().filter(key -> !content.containsKey(key)).toList();
        List<String> meant = new ArrayList<>();
        for (Object key : content.keySet()) {
            String name = String.valueOf(key);
            if (!keys.contains(name)) {
                fault(name, Finding.near("the key is unknown", name, missing));
                meant.addAll(NearMatches.of(name, missing));
            }
        }
        missing.stream()
                .filter(key -> !meant.contains(key))
                .forEach(key -> fault(key, new Finding("is missing", "keys: " + String.join(", ", keys))));
    }

    /** The text of a key that must hold some; empty where it is faulty. */
    String text(String key) {
        Object value = content.get(key);
        if (value instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        if (content.containsKey(key)) {
            fault(key, Finding.of(value instanceof String ? "is empty" : "must be a text"));
        }
        return "";
    }

    /** The value of a key that must hold one. */
    <T> T value(String key, CellType<T> type) {
        String text = text(key);
        Optional<T> value = type.reader().apply(text);
        if (!text.isEmpty() && value.isEmpty()) {
            fault(key, Finding.of(text + " is not " + type.expected()));
        }
        return value.orElse(type.fallback());
    }

    /** The texts listed under a key; may be none. */
    List<String> list(String key) {
        Object value = content.get(key);
        if (value instanceof List<?> items && items.stream().allMatch(YamlFile::isText)) {
            return items.stream().map(item -> String.valueOf(item).strip()).toList();
        }
        if (content.containsKey(key) && !"".equals(value)) {
            fault(key, new Finding("must be a list of texts", "write each on a line of its own after a hyphen"));
        }
        return List.of();
    }

    /** The texts under a key by their own keys; must hold some. */
    Map<String, String> map(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (content.get(key) instanceof Map<?, ?> map
                && !map.isEmpty()
                && map.values().stream().allMatch(YamlFile::isText)) {
            map.forEach((name, text) ->
                    texts.put(String.valueOf(name), String.valueOf(text).strip()));
        } else if (content.containsKey(key)) {
            fault(
                    key,
                    new Finding("must hold a text for each name", "write name: text on lines of their own, indented"));
        }
        return texts;
    }

    /** Every text as a row. */
    List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        content.forEach((key, value) -> {
            if (value instanceof List<?> items) {
                items.forEach(item -> rows.add(row(key, item, "")));
            } else if (value instanceof Map<?, ?> texts) {
                texts.forEach((name, text) -> rows.add(row(key, name, text)));
            } else {
                rows.add(row(key, "", value));
            }
        });
        return rows;
    }

    private static Map<String, String> row(Object... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int place = 0; place < cells.length; place++) {
            row.put(COLUMNS.get(place), String.valueOf(cells[place]).strip());
        }
        return Collections.unmodifiableMap(row);
    }

    void fault(String key, Finding finding) {
        log.add(file, 0, key, finding);
    }

    private static boolean isText(Object value) {
        return value instanceof String text && !text.isBlank();
    }

    private static int line(MarkedYAMLException fault) {
        return Optional.ofNullable(fault.getProblemMark()).map(Mark::getLine).orElse(-1) + 1;
    }

    private static Yaml yaml() {
        LoaderOptions limits = new LoaderOptions();
        limits.setAllowDuplicateKeys(false);
        limits.setAllowRecursiveKeys(false);
        limits.setCodePointLimit(MOST_CHARACTERS);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(MOST_ALIASES);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, new TextResolver());
    }
}
