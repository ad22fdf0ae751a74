package org.proceduredecision.bench.peer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proceduredecision.knowledge.Rule;

/** Rules as a decision table of GoRules Zen, with the same columns that the exported DMN model has. */
final class ZenModel {

    private static final String CONDITION = "condition";
    private static final String OUTPUT = "rule";

    private final DmnModel names;

    ZenModel(DmnModel names) {
        this.names = names;
    }

    /** A table for every diagnosis, or one for all, by the names of the decisions. */
    Map<String, Object> tables(List<Rule> rules) {
        Map<String, List<Rule>> byDecision = rules.stream()
                .collect(Collectors.groupingBy(
                        rule -> names.decision(rule.diagnosis()), LinkedHashMap::new, Collectors.toList()));
        Map<String, Object> tables = new LinkedHashMap<>();
        byDecision.forEach((decision, some) -> tables.put(decision, graph(table(some))));
        return tables;
    }

    private static Map<String, Object> graph(Map<String, Object> table) {
        return Map.of(
                "nodes",
                List.of(
                        node("in", "inputNode", Map.of()),
                        node("table", "decisionTableNode", table),
                        node("out", "outputNode", Map.of())),
                "edges",
                List.of(edge("in", "table"), edge("table", "out")));
    }

    private static Map<String, Object> node(String id, String type, Map<String, Object> content) {
        return Map.of("id", id, "name", id, "type", type, "content", content, "position", Map.of("x", 0, "y", 0));
    }

    private static Map<String, Object> edge(String from, String to) {
        return Map.of("id", from + "-" + to, "type", "edge", "sourceId", from, "targetId", to);
    }

    private Map<String, Object> table(List<Rule> rules) {
        List<Map<String, String>> rows = rules.stream().map(this::row).toList();
        TreeSet<String> columns = new TreeSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        columns.removeAll(List.of("_id", OUTPUT));
        List<Map<String, String>> inputs = columns.stream()
                .map(column -> Map.of("id", column, "name", column, "field", column.equals(CONDITION) ? "" : column))
                .toList();
        List<Map<String, String>> whole = new ArrayList<>();
        rows.forEach(row -> {
            Map<String, String> filled = new LinkedHashMap<>(row);
            columns.forEach(column -> filled.putIfAbsent(column, ""));
            whole.add(filled);
        });
        List<Map<String, String>> outputs = List.of(Map.of("id", OUTPUT, "name", OUTPUT, "field", OUTPUT));
        return Map.of("hitPolicy", "collect", "inputs", inputs, "outputs", outputs, "rules", whole);
    }

    private Map<String, String> row(Rule rule) {
        ZenCells cells = new ZenCells(names.names(), rule.when());
        Map<String, String> row = new LinkedHashMap<>(cells.columns());
        if (!cells.rest().isEmpty()) {
            row.put(CONDITION, cells.rest());
        }
        row.put(names.names().get("location"), ZenCells.anyOf(rule.locations()));
        if (names.oneTable()) {
            row.put(DmnModel.DIAGNOSIS, ZenCells.anyOf(List.of(rule.diagnosis())));
        }
        row.put("_id", rule.id());
        row.put(OUTPUT, '"' + rule.id() + '"');
        return row;
    }
}
