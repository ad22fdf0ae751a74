package org.proceduredecision.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes rows of one kind as a table. */
final class SafetyTable {

    private final SafetyKind kind;
    private final ReleaseIndex index;
    private final Function<SafetyRow, String> concerned;

    /**
     * A table.
     *
     * @param kind of which rows
     * @param index where names are looked up
     * @param concerned what a row concerns, as Markdown
     */
    SafetyTable(SafetyKind kind, ReleaseIndex index, Function<SafetyRow, String> concerned) {
        this.kind = kind;
        this.index = index;
        this.concerned = concerned;
    }

    String of(List<SafetyRow> rows) {
        return MarkdownTable.of(columns(), rows.stream().map(this::cells));
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("id", kind.weightColumn(), "what"));
        if (!kind.conditionColumn().isEmpty()) {
            columns.add(kind.conditionColumn());
        }
        if (kind == SafetyKind.RED_FLAG) {
            columns.add("looked for at");
        }
        columns.addAll(List.of(kind == SafetyKind.RED_FLAG ? "blocks" : "concerns", "sources", "verified"));
        return columns;
    }

    private List<String> cells(SafetyRow row) {
        List<String> cells = new ArrayList<>(List.of(Markdown.code(row.id()), row.weight(), what(row)));
        if (!kind.conditionColumn().isEmpty()) {
            cells.add(Markdown.condition(row.when()));
        }
        if (kind == SafetyKind.RED_FLAG) {
            cells.add(row.locations().isEmpty() ? "everywhere" : index.locationNames(row.locations()));
        }
        cells.addAll(List.of(concerned.apply(row), index.citations(row.sources()), Verification.mark(row.verified())));
        return cells;
    }

    private static String what(SafetyRow row) {
        return row.action().isEmpty()
                ? Markdown.text(row.what())
                : Markdown.text(row.what()) + "<br>*" + Markdown.text(row.action()) + "*";
    }
}
