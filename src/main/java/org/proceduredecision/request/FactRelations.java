package org.proceduredecision.request;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.knowledge.FactKnowledge;

/**
 * What the facts of a release say of each other.
 *
 * @param implying facts that imply others, so ordered that a fact comes after those that imply it
 * @param assumedAlways facts of groups that may be assumed whatever the others are
 * @param assumedSometimes facts of each group that may be assumed under a condition
 */
record FactRelations(
        List<FactKnowledge> implying, AssumedSheets assumedAlways, Map<FactGroup, List<Assumption>> assumedSometimes) {

    /**
     * A value that stands for a missing fact.
     *
     * @param fact the fact
     * @param value its value
     * @param when the condition under which it may be assumed
     */
    record Assumption(Fact fact, FactValue value, Condition when) {}

    /**
     * The relations of some facts.
     *
     * @param facts how many numbers of facts are in use
     */
    static FactRelations of(List<FactKnowledge> knowledge, int facts) {
        Map<FactGroup, List<Assumption>> sometimes = new EnumMap<>(FactGroup.class);
        for (FactGroup group : FactGroup.values()) {
            sometimes.put(group, assumptions(knowledge, group, false));
        }
        return new FactRelations(
                inOrderOfImplication(knowledge),
                AssumedSheets.of(group -> assumptions(knowledge, group, true), facts),
                sometimes);
    }

    private static List<Assumption> assumptions(List<FactKnowledge> knowledge, FactGroup group, boolean always) {
        return knowledge.stream()
                .filter(each ->
                        each.fact().group() == group && each.assumedWhen().isAlways() == always)
                .flatMap(each ->
                        each.assumed().stream().map(value -> new Assumption(each.fact(), value, each.assumedWhen())))
                .toList();
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
