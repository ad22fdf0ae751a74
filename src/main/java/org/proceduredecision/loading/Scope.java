package org.proceduredecision.loading;

import java.util.List;
import java.util.Map;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.condition.Condition;

/**
 * What cells of one table may name in others.
 *
 * @param tables every table
 * @param facts the facts
 * @param values reads values of facts
 * @param selectors reads selectors
 */
record Scope(Map<ReleaseFile, Table> tables, FactScope facts, FactValueReader values, SelectorReader selectors) {

    Table table(ReleaseFile file) {
        return tables.get(file);
    }

    Ids ids(ReleaseFile file) {
        return table(file).ids();
    }

    /** The condition in the column {@code when}; an empty one always holds. */
    Condition when(Row row) {
        return facts.condition(row, "when");
    }

    /** The condition in the column {@code when} of a row that must not apply to everybody. */
    Condition requiredWhen(Row row) {
        return facts.requiredCondition(row, "it would be present in everybody");
    }

    /** The facts stated in the column {@code implies}. */
    List<StatedFact> implies(Row row) {
        return values.stated(new Cell(row, "implies"));
    }

    /** The sources in the column {@code sources}; none = clinical practice. */
    List<String> sources(Row row) {
        return row.references("sources", ids(ReleaseFile.SOURCES));
    }
}
