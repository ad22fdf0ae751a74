package org.proceduredecision.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.proceduredecision.loading.TableText;

/** By which columns the rows of each table are known. */
final class TableKeys {

    private static final Map<String, List<String>> WITHOUT_ID = Map.of(
            "release.yaml", List.of("key", "item"),
            "broad-words.csv", List.of("word", "location"),
            "codes.csv", List.of("kind", "id", "system", "code", "match", "location"),
            "evidence.csv", List.of("rule", "source", "aspect", "stance"));

    private TableKeys() {}

    /** The rows of a table with their keys. */
    static List<KeyedRow> rows(TableText table) {
        List<String> key = WITHOUT_ID.getOrDefault(table.file(), List.of("id"));
        return table.rows().stream().map(row -> keyed(row, key)).toList();
    }

    private static KeyedRow keyed(Map<String, String> row, List<String> key) {
        Map<String, String> cells = new LinkedHashMap<>(row);
        cells.keySet().removeAll(key);
        String parts =
                key.stream().map(row::get).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return new KeyedRow(parts, cells);
    }
}
