package org.proceduredecision.appraisal;

import java.util.Map;
import org.proceduredecision.binding.Line;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.condition.FactCells;

/**
 * The cells into which the conditions of a line part the values of each fact that they read.
 *
 * @param line the line
 * @param byFact the cells of each fact
 */
record LineCells(Line line, Map<Fact, FactCells> byFact) {

    /** Whether any condition of the line reads the fact. */
    boolean has(Fact fact) {
        return byFact.containsKey(fact);
    }

    FactCells of(Fact fact) {
        return byFact.get(fact);
    }
}
