package org.proceduredecision.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the rows that differ between two tables; the order of rows says nothing. */
final class RowComparison {

    private RowComparison() {}

    /** The rows that differ, in the order of the first table; rows of the second table alone come last. */
    static List<RowChange> of(List<KeyedRow> before, List<KeyedRow> after) {
        Map<String, List<KeyedRow>> left = byKey(before);
        Map<String, List<KeyedRow>> right = byKey(after);
        List<RowChange> changes = new ArrayList<>();
        left.forEach((key, rows) -> changes.addAll(compared(rows, right.getOrDefault(key, List.of()))));
        right.forEach((key, rows) -> {
            if (!left.containsKey(key)) {
                rows.forEach(row -> changes.add(RowChange.added(row)));
            }
        });
        return changes;
    }

    private static Map<String, List<KeyedRow>> byKey(List<KeyedRow> rows) {
        return rows.stream().collect(Collectors.groupingBy(KeyedRow::key, LinkedHashMap::new, Collectors.toList()));
    }

    /** Rows of one key, of which a table may have several: equal ones go together first, then each with the next. */
    private static List<RowChange> compared(List<KeyedRow> before, List<KeyedRow> after) {
        List<KeyedRow> left = without(before, after);
        List<KeyedRow> right = without(after, before);
        int pairs = Math.min(left.size(), right.size());
        List<RowChange> changes = new ArrayList<>();
        for (int place = 0; place < pairs; place++) {
            changes.add(RowChange.changed(left.get(place), right.get(place)));
        }
        left.subList(pairs, left.size()).forEach(row -> changes.add(RowChange.removed(row)));
        right.subList(pairs, right.size()).forEach(row -> changes.add(RowChange.added(row)));
        return changes;
    }

    private static List<KeyedRow> without(List<KeyedRow> rows, List<KeyedRow> others) {
        List<KeyedRow> left = new ArrayList<>(rows);
        others.forEach(left::remove);
        return left;
    }
}
