package org.proceduredecision.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.knowledge.FactKnowledge;
import org.proceduredecision.request.FactRelations.Assumed;
import org.proceduredecision.request.FactRelations.Assumption;
import org.proceduredecision.request.PatientFacts.Contradiction;

/**
 * Completes supplied facts: by what the request's words and codes state, then by what known facts imply, then by what the
 * caller lets be assumed. What is supplied or implied beats what is assumed.
 */
final class FactCompletion {

    /** Values and their bases while they are being completed. */
    record Worksheet(FactValue[] values, Basis[] bases, List<Contradiction> contradictions) {

        boolean isMissing(int fact) {
            return values[fact] == FactValue.UNKNOWN;
        }

        void set(int fact, FactValue value, Basis basis) {
            values[fact] = value;
            bases[fact] = basis;
        }
    }

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
        for (FactKnowledge knowledge : relations.implying()) {
            implyFrom(sheet, knowledge);
        }
        if (!assumedGroups.isEmpty()) {
            for (FactGroup group : assumedGroups) {
                assume(sheet, relations.assumedAlways().get(group));
            }
            for (Assumption each : holding(sheet)) {
                sheet.set(each.fact().order(), each.value(), Basis.ASSUMED);
            }
        }
        return sheet;
    }

    private static void implyFrom(Worksheet sheet, FactKnowledge knowledge) {
        if (!sheet.isMissing(knowledge.fact().order())) {
            for (StatedFact each : knowledge.implies()) {
                imply(sheet, each, knowledge.fact().id());
            }
        }
    }

    private static void imply(Worksheet sheet, StatedFact each, String by) {
        int order = each.fact().order();
        if (sheet.isMissing(order)) {
            sheet.set(order, each.value(), Basis.IMPLIED);
        } else if (!sheet.values[order].equals(each.value())) {
            sheet.contradictions.add(new Contradiction(each.fact(), sheet.values[order], each.value(), by));
        }
    }

    /** What is missing and may be assumed as things are. All is read before any value is set, so that no order matters. */
    private List<Assumption> holding(Worksheet sheet) {
        List<Assumption> holding = new ArrayList<>();
        for (FactGroup group : assumedGroups) {
            for (Assumption each : relations.assumedSometimes().get(group)) {
                if (sheet.isMissing(each.fact().order()) && holds(each, sheet)) {
                    holding.add(each);
                }
            }
        }
        return holding;
    }

    private static boolean holds(Assumption assumption, Worksheet sheet) {
        return assumption.when().evaluate(fact -> sheet.values[fact.order()]) == Verdict.TRUE;
    }

    private static void assume(Worksheet sheet, Assumed assumed) {
        int[] facts = assumed.facts();
        for (int i = 0; i < facts.length; i++) {
            if (sheet.isMissing(facts[i])) {
                sheet.set(facts[i], assumed.values()[i], Basis.ASSUMED);
            }
        }
    }
}
