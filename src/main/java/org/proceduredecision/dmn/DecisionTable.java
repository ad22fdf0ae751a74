package org.proceduredecision.dmn;

import java.util.List;

/**
 * A decision whose logic is a table of hit policy COLLECT: the outputs of every row that matches, in the order of the rows.
 *
 * @param name its name in FEEL
 * @param label its name for people
 * @param description what it answers
 * @param type the type of its outputs' list
 * @param needs names of the input data it reads
 * @param inputs its input columns
 * @param outputs its output columns
 * @param annotations names of the columns for people
 * @param rows its rows
 */
record DecisionTable(
        String name,
        String label,
        String description,
        RowType type,
        List<String> needs,
        List<Input> inputs,
        List<Component> outputs,
        List<String> annotations,
        List<Row> rows) {
    DecisionTable {
        needs = List.copyOf(needs);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        annotations = List.copyOf(annotations);
        rows = List.copyOf(rows);
    }

    /** An input column: what it shows, what it reads, and the type of that. */
    record Input(String label, String expression, String type) {}

    /** A row: its id, and an entry for each column. */
    record Row(String id, List<String> tests, List<String> results, List<String> annotations) {}
}
