package org.proceduredecision.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A row that differs.
 *
 * @param kind in which way
 * @param key what the row is known by
 * @param cells the cells that differ; of a row that was added or removed, those that hold something
 */
record RowChange(Kind kind, String key, List<Cell> cells) {

    /**
     * A cell that differs.
     *
     * @param column its column
     * @param before its text before; empty = none
     * @param after its text after; empty = none
     */
    record Cell(String column, String before, String after) {}

    /** In which way a row differs. */
    enum Kind {
        ADDED("+", "added"),
        REMOVED("-", "removed"),
        CHANGED("~", "changed");

        private final String sign;
        private final String word;

        Kind(String sign, String word) {
            this.sign = sign;
            this.word = word;
        }

        String sign() {
            return sign;
        }

        String word() {
            return word;
        }
    }

    RowChange {
        cells = List.copyOf(cells);
    }

    static RowChange added(KeyedRow row) {
        return new RowChange(Kind.ADDED, row.key(), cells(Map.of(), row.cells()));
    }

    static RowChange removed(KeyedRow row) {
        return new RowChange(Kind.REMOVED, row.key(), cells(row.cells(), Map.of()));
    }

    static RowChange changed(KeyedRow before, KeyedRow after) {
        return new RowChange(Kind.CHANGED, before.key(), cells(before.cells(), after.cells()));
    }

    private static List<Cell> cells(Map<String, String> before, Map<String, String> after) {
        Set<String> columns = new LinkedHashSet<>(before.keySet());
        columns.addAll(after.keySet());
        return columns.stream()
                .map(column -> new Cell(column, before.getOrDefault(column, ""), after.getOrDefault(column, "")))
                .filter(cell -> !cell.before().equals(cell.after()))
                .toList();
    }
}
