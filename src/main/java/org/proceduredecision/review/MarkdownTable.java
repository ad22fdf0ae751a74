package org.proceduredecision.review;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of cells that are Markdown already. */
final class MarkdownTable {

    private MarkdownTable() {}

    /** The table with a line end after each row; a sentence in place of a table without rows. */
    static String of(List<String> columns, Stream<List<String>> rows) {
        List<String> lines = rows.map(MarkdownTable::line).toList();
        if (lines.isEmpty()) {
            return "None.\n";
        }
        String rule = line(Collections.nCopies(columns.size(), "---"));
        return line(columns) + rule + String.join("", lines);
    }

    private static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
