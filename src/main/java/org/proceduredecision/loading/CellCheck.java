package org.proceduredecision.loading;

import java.util.List;

/** Checks what no cell of any table may hold. */
final class CellCheck {

    private static final int LONGEST = 20_000;

    private CellCheck() {}

    /** Reports cells that are too long, damaged or hold control characters; they count as broken. */
    static void check(Row row, Header header, List<String> cells, boolean damaged) {
        header.places().forEach((column, place) -> check(row, column, cells.get(place), damaged));
    }

    private static void check(Row row, String column, String cell, boolean damaged) {
        if (cell.length() > LONGEST) {
            row.fault(column, Finding.of("has " + cell.length() + " characters, more than " + LONGEST));
        } else if (damaged && cell.indexOf(CsvText.DAMAGE) >= 0) {
            row.fault(column, new Finding("holds bytes that are not UTF-8: " + cell, "save the file as CSV UTF-8"));
        } else if (cell.chars().anyMatch(CellCheck::isControl)) {
            row.fault(column, Finding.of("holds a control character: " + cell));
        }
    }

    private static boolean isControl(int character) {
        boolean lineOrTab = character == '\n' || character == '\r' || character == '\t';
        return Character.isISOControl(character) && !lineOrTab;
    }
}
