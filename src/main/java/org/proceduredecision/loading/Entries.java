package org.proceduredecision.loading;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the rows of a table stand for.
 *
 * @param table the table
 * @param all every row that could be split into cells
 */
record Entries<T>(Table table, List<Entry<T>> all) {

    List<T> values() {
        return all.stream().map(Entry::value).toList();
    }

    Stream<Entry<T>> stream() {
        return all.stream();
    }

    /** The rows in whose cells of these columns no fault was found. */
    Stream<Entry<T>> sound(String... columns) {
        return all.stream().filter(entry -> entry.row().isSound(columns));
    }

    /** Whether these columns could be read in every row, so that what is not there is absent. */
    boolean isWhole(String... columns) {
        return table.whole()
                && table.lost().isEmpty()
                && all.stream().allMatch(entry -> entry.row().isSound(columns));
    }
}
