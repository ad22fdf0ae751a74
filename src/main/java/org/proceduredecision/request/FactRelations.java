package org.proceduredecision.request;

import java.util.ArrayList;
import java.util.List;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.knowledge.FactKnowledge;

/**
 * What the facts of a release say of each other.
 *
 * @param implying facts that imply others, so ordered that a fact comes after those that imply it
 * @param assumedAlways facts that may be assumed whatever the others are
 * @param assumedSometimes facts that may be assumed under a condition
 */
record FactRelations(
        List<FactKnowledge> implying, List<FactKnowledge> assumedAlways, List<FactKnowledge> assumedSometimes) {

    static FactRelations of(List<FactKnowledge> knowledge) {
        List<FactKnowledge> assumable =
                knowledge.stream().filter(each -> each.assumed().isPresent()).toList();
        return new FactRelations(
                inOrderOfImplication(knowledge),
                assumable.stream().filter(each -> each.assumedWhen().isAlways()).toList(),
                assumable.stream()
                        .filter(each -> !each.assumedWhen().isAlways())
                        .toList());
    }

    private static List<FactKnowledge> inOrderOfImplication(List<FactKnowledge> knowledge) {
        List<FactKnowledge> left = new ArrayList<>(
                knowledge.stream().filter(each -> !each.implies().isEmpty()).toList());
        List<FactKnowledge> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            FactKnowledge next = left.stream()
                    .filter(each -> left.stream().noneMatch(other -> implies(other, each)))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            ordered.add(next);
        }
        return List.copyOf(ordered);
    }

    private static boolean implies(FactKnowledge one, FactKnowledge other) {
        return one.implies().stream().map(StatedFact::fact).anyMatch(other.fact()::equals);
    }
}
