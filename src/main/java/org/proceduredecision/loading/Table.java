package org.proceduredecision.loading;

import java.util.List;
import java.util.function.Function;

/**
 * A table as rows of cells.
 *
 * @param file which table
 * @param rows the rows that have as many cells as the header, in order
 * @param ids the ids of its rows, unreadable ones included; empty for tables without ids
 * @param lost the first cells of the rows that have not
 * @param whole whether the header has every column and the table could be read to its end
 */
record Table(ReleaseFile file, List<Row> rows, Ids ids, List<String> lost, boolean whole) {
    Table {
        rows = List.copyOf(rows);
        lost = List.copyOf(lost);
    }

    /** A table that could not be read at all. */
    static Table unreadable(ReleaseFile file) {
        return new Table(file, List.of(), new Ids(file.noun(), false), List.of(), false);
    }

    /** Each row as what it stands for. */
    <T> Entries<T> entries(Function<Row, T> reader) {
        List<Entry<T>> entries =
                rows.stream().map(row -> new Entry<>(row, reader.apply(row))).toList();
        return new Entries<>(this, entries);
    }
}
