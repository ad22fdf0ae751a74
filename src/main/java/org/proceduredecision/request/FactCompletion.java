package org.proceduredecision.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.knowledge.FactKnowledge;
import org.proceduredecision.request.FactRelations.Assumption;

/**
 * Completes supplied facts: by what the request's words and codes state, then by what known facts imply, then by what the
 * caller lets be assumed. What is supplied or implied beats what is assumed; so a sheet begins with what may be assumed
 * whatever the others are, and is written over.
 */
final class FactCompletion {

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

    /** Completes the supplied values, given by the number of their fact. */
    FactSheet complete(FactValue[] supplied) {
        FactSheet sheet = relations.assumedAlways().sheet(assumedGroups);
        for (int fact = 0; fact < supplied.length; fact++) {
            if (supplied[fact] != FactValue.UNKNOWN) {
                sheet.supply(fact, supplied[fact]);
            }
        }
        for (StatedFact each : stated) {
            sheet.imply(each, "diagnosis");
        }
        for (FactKnowledge knowledge : relations.implying()) {
            implyFrom(sheet, knowledge);
        }
        for (Assumption each : holding(sheet)) {
            sheet.assume(each.fact().order(), each.value());
        }
        return sheet;
    }

    private static void implyFrom(FactSheet sheet, FactKnowledge knowledge) {
        if (sheet.isGiven(knowledge.fact().order())) {
            for (StatedFact each : knowledge.implies()) {
                sheet.imply(each, knowledge.fact().id());
            }
        }
    }

    /** What is missing and may be assumed as things are. All is read before any value is set, so that no order matters. */
    private List<Assumption> holding(FactSheet sheet) {
        List<Assumption> holding = new ArrayList<>(0);
        for (FactGroup group : assumedGroups) {
            for (Assumption each : relations.assumedSometimes().get(group)) {
                if (!sheet.knows(each.fact().order()) && each.when().evaluate(sheet) == Verdict.TRUE) {
                    holding.add(each);
                }
            }
        }
        return holding;
    }
}
