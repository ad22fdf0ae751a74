package org.proceduredecision.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.knowledge.FactKnowledge;
import org.proceduredecision.request.PatientFacts.Contradiction;

/**
 * Completes supplied facts: by what the request's words and codes state, then by what known facts imply, then by what the
 * caller lets be assumed. What is supplied or implied beats what is assumed.
 */
final class FactCompletion {

    /** Values and their bases while they are being completed. */
    record Worksheet(FactValue[] values, Basis[] bases, List<Contradiction> contradictions) {}

    private final FactRelations relations;
    private final List<StatedFact> stated;
    private final Set<FactGroup> assumedGroups;

    /**
     * @param relations what facts imply and which may be assumed
     * @param stated what the request states otherwise than as a fact
     * @param assumedGroups the groups whose missing facts are assumed
     */
    FactCompletion(FactRelations relations, List<StatedFact> stated, Set<FactGroup> assumedGroups) {
        this.relations = relations;
        this.stated = stated;
        this.assumedGroups = assumedGroups;
    }

    Worksheet complete(FactValue[] supplied) {
        Worksheet sheet = new Worksheet(supplied.clone(), new Basis[supplied.length], new ArrayList<>(0));
        Arrays.fill(sheet.bases, Basis.SUPPLIED);
        for (StatedFact each : stated) {
            imply(sheet, each, "diagnosis");
        }
        relations.implying().forEach(knowledge -> implyFrom(sheet, knowledge));
        if (!assumedGroups.isEmpty()) {
            assume(sheet, relations.assumedAlways());
            assume(sheet, relations.assumedSometimes());
        }
        return sheet;
    }

    private void implyFrom(Worksheet sheet, FactKnowledge knowledge) {
        if (sheet.values[knowledge.fact().order()].isKnown()) {
            knowledge
                    .implies()
                    .forEach(each -> imply(sheet, each, knowledge.fact().id()));
        }
    }

    private static void imply(Worksheet sheet, StatedFact each, String by) {
        int order = each.fact().order();
        FactValue seen = sheet.values[order];
        if (!seen.isKnown()) {
            sheet.values[order] = each.value();
            sheet.bases[order] = Basis.IMPLIED;
        } else if (!seen.equals(each.value())) {
            sheet.contradictions.add(new Contradiction(each.fact(), seen, each.value(), by));
        }
    }

    /** All conditions are read before any value is set, so that the order of the table does not matter. */
    private void assume(Worksheet sheet, List<FactKnowledge> assumptions) {
        List<FactKnowledge> holding = assumptions.stream()
                .filter(each -> assumedGroups.contains(each.fact().group()))
                .filter(each -> !sheet.values[each.fact().order()].isKnown())
                .filter(each -> each.assumedWhen().evaluate(fact -> sheet.values[fact.order()]) == Verdict.TRUE)
                .toList();
        for (FactKnowledge each : holding) {
            Fact fact = each.fact();
            sheet.values[fact.order()] = each.assumed().orElse(FactValue.UNKNOWN);
            sheet.bases[fact.order()] = Basis.ASSUMED;
        }
    }
}
