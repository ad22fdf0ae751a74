package org.proceduredecision.loading;

import java.util.List;
import java.util.Map;

/** Checks what no cell of any table may hold. */
final class CellCheck {

    private static final int LONGEST = 20_000;
    private static final String LINES_AND_TABS = "\n\r\t";

    private CellCheck() {}

    /** Reports cells that are too long, damaged or hold control characters; they count as broken. */
    static void check(Row row, Header header, List<String> cells, CsvText text) {
        if (text.damaged() || text.controls() || isAnyTooLong(cells)) {
            for (Map.Entry<String, Integer> column : header.places().entrySet()) {
                check(row, column.getKey(), cells.get(column.getValue()), text);
            }
        }
    }

    private static boolean isAnyTooLong(List<String> cells) {
        for (String cell : cells) {
            if (cell.length() > LONGEST) {
                return true;
            }
        }
        return false;
    }

    private static void check(Row row, String column, String cell, CsvText text) {
        if (cell.length() > LONGEST) {
            row.fault(column, Finding.of("has " + cell.length() + " characters, more than " + LONGEST));
        } else if (text.damaged() && cell.indexOf(CsvText.DAMAGE) >= 0) {
            row.fault(column, new Finding("holds bytes that are not UTF-8: " + cell, "save the file as CSV UTF-8"));
        } else if (text.controls() && hasControl(cell)) {
            row.fault(column, Finding.of("holds a control character: " + cell));
        }
    }

    private static boolean hasControl(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char character = cell.charAt(i);
            if (character < ' ' ? LINES_AND_TABS.indexOf(character) < 0 : Character.isISOControl(character)) {
                return true;
            }
        }
        return false;
    }
}
