package org.proceduredecision.loading;

import java.util.List;
import java.util.function.Function;

/**
 * One cell of a row.
 *
 * @param row the row
 * @param column the name of its column
 */
record Cell(Row row, String column) {

    String text() {
        return row.text(column);
    }

    boolean isSound() {
        return row.isSound(column);
    }

    void fault(Finding finding) {
        row.fault(column, finding);
    }

    void doubt() {
        row.doubt(column);
    }

    /** The items of the cell, or of a text taken from it. */
    List<String> items(String text) {
        return row.items(column, text, Function.identity());
    }
}
