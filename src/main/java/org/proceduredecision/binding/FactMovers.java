package org.proceduredecision.binding;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.knowledge.FactKnowledge;

/** Which facts move which: a fact that nobody supplied is moved by those that imply it or that its assumption hangs on. */
final class FactMovers {

    private final Map<Fact, Set<Fact>> moving = new HashMap<>();

    FactMovers(List<FactKnowledge> knowledge) {
        for (FactKnowledge each : knowledge) {
            each.implies().forEach(stated -> moving(stated.fact()).add(each.fact()));
            moving(each.fact()).addAll(each.assumedWhen().facts());
        }
    }

    private Set<Fact> moving(Fact moved) {
        return moving.computeIfAbsent(moved, key -> new LinkedHashSet<>());
    }

    Set<Fact> of(Fact fact) {
        return moving.getOrDefault(fact, Set.of());
    }
}
