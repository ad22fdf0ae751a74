package org.proceduredecision.loading;

import java.util.List;
import java.util.Optional;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactType;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.NumberRange;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.knowledge.FactKnowledge;

/**
 * Reads facts.csv in two passes: first what a fact is, so that conditions can be read, then what the release knows
 * of it, which itself holds conditions. A number needs a unit and a range, a choice or a list needs values.
 */
final class FactTable {

    private FactTable() {}

    /** What each fact is, its number still open. */
    static Entries<Fact> facts(Table table) {
        return table.entries(row -> {
            FactType type = row.value("type", CellType.word(FactType.class));
            return new Fact(
                    0,
                    id(row),
                    type,
                    unit(row, type),
                    values(row, type),
                    range(row, type),
                    row.value("group", CellType.word(FactGroup.class)),
                    row.value("changeable", CellType.TRUTH),
                    row.required("question"));
        });
    }

    /** What the release knows of each fact. */
    static Entries<FactKnowledge> knowledge(Entries<Fact> facts, Scope scope) {
        List<Entry<FactKnowledge>> known = facts.stream()
                .map(entry -> new Entry<>(entry.row(), knowledge(entry, scope)))
                .toList();
        return new Entries<>(facts.table(), known);
    }

    private static FactKnowledge knowledge(Entry<Fact> entry, Scope scope) {
        Row row = entry.row();
        Fact fact = scope.facts().catalog().find(entry.value().id()).orElse(entry.value());
        return new FactKnowledge(
                fact,
                assumed(row, fact, scope),
                assumedWhen(row, fact, scope),
                implies(row, fact, scope),
                scope.selectors().optional(row, "obtained_by"));
    }

    private static String id(Row row) {
        String id = row.id();
        if (id.equals(Fact.SIDE)) {
            row.fault("id", Finding.of("side is no fact: the request carries it beside the facts"));
        }
        return id;
    }

    private static String unit(Row row, FactType type) {
        if (!row.isSound("type")) {
            return "";
        }
        if (type != FactType.NUMBER) {
            row.forbidden("unit", "only numbers have a unit");
            return "";
        }
        return row.required("unit");
    }

    private static NumberRange range(Row row, FactType type) {
        if (!row.isSound("type")) {
            return NumberRange.NONE;
        }
        if (type != FactType.NUMBER) {
            row.forbidden("range", "only numbers have a range");
            return NumberRange.NONE;
        }
        return row.value("range", CellType.NUMBER_RANGE);
    }

    private static List<String> values(Row row, FactType type) {
        if (!row.isSound("type")) {
            return List.of();
        }
        if (type == FactType.BOOLEAN || type == FactType.NUMBER) {
            row.forbidden("values", "only choices and lists have values");
            return List.of();
        }
        List<String> values = row.requiredList("values");
        row.checkItems("values", values);
        return values;
    }

    private static Optional<FactValue> assumed(Row row, Fact fact, Scope scope) {
        return row.isSound("id", "type", "values", "range")
                ? scope.values().value(new Cell(row, "assumed"), fact)
                : Optional.empty();
    }

    private static Condition assumedWhen(Row row, Fact fact, Scope scope) {
        if (row.raw("assumed").isEmpty()) {
            row.forbidden("assumed_when", "assumed is empty, so the fact is never assumed");
        }
        Condition condition = scope.facts().condition(row, "assumed_when");
        if (condition.facts().contains(fact)) {
            row.fault("assumed_when", Finding.of("reads " + fact.id() + ", which is unknown where it is assumed"));
        }
        return condition;
    }

    private static List<StatedFact> implies(Row row, Fact fact, Scope scope) {
        List<StatedFact> implied = scope.implies(row);
        if (implied.stream().anyMatch(stated -> stated.fact().equals(fact))) {
            row.fault("implies", Finding.of("states a value of " + fact.id() + " itself"));
        }
        return implied;
    }
}
