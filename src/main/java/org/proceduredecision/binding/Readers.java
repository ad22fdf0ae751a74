package org.proceduredecision.binding;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proceduredecision.clinical.Fact;

/** Which conditions read a fact; immutable. */
final class Readers {

    static final Readers NONE = new Readers(Map.of());

    private static final BitSet NOBODY = new BitSet(0);

    private final Map<Integer, BitSet> byFact;

    private Readers(Map<Integer, BitSet> byFact) {
        this.byFact = byFact;
    }

    /** These and some conditions more, numbered from a first number on. */
    Readers and(List<NumberedCondition> conditions, int first) {
        Map<Integer, BitSet> more = new HashMap<>();
        for (int i = 0; i < conditions.size(); i++) {
            for (Fact fact : conditions.get(i).facts()) {
                more.computeIfAbsent(fact.order(), key -> (BitSet) of(key).clone())
                        .set(first + i);
            }
        }
        return new Readers(more);
    }

    /** The numbers of the conditions that read the fact of that number; not to be changed. */
    BitSet of(int fact) {
        return byFact.getOrDefault(fact, NOBODY);
    }

    /** Whether there is anything to say of the fact of that number. */
    boolean know(int fact) {
        return byFact.containsKey(fact);
    }
}
