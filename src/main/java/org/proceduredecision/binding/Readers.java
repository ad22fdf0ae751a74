package org.proceduredecision.binding;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.proceduredecision.clinical.Fact;

/** Which conditions read a fact; immutable. */
final class Readers {

    static final Readers NONE = new Readers(new BitSet[0]);

    private static final BitSet NOBODY = new BitSet(0);

    /** By the number of the fact, as far as there is anything to say. */
    private final BitSet[] byFact;

    private Readers(BitSet[] byFact) {
        this.byFact = byFact;
    }

    /** These and some conditions more, numbered from a first number on. */
    Readers and(List<NumberedCondition> conditions, int first) {
        Map<Integer, BitSet> more = new TreeMap<>();
        for (int i = 0; i < conditions.size(); i++) {
            for (Fact fact : conditions.get(i).facts()) {
                more.computeIfAbsent(fact.order(), key -> (BitSet) of(key).clone())
                        .set(first + i);
            }
        }
        BitSet[] all = Arrays.copyOf(byFact, Math.max(byFact.length, size(more)));
        more.forEach((fact, readers) -> all[fact] = readers);
        return new Readers(all);
    }

    /** The numbers of the conditions that read the fact of that number; not to be changed. */
    BitSet of(int fact) {
        return fact < byFact.length && byFact[fact] != null ? byFact[fact] : NOBODY;
    }

    private static int size(Map<Integer, BitSet> byFact) {
        return byFact.keySet().stream().mapToInt(fact -> fact + 1).max().orElse(0);
    }
}
