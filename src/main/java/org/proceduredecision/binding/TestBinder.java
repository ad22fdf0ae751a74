package org.proceduredecision.binding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.proceduredecision.clinical.Fact;

/** Gathers the tests of each fact. What problems have in common is made once. */
final class TestBinder {

    private final int shared;
    /** By the numbers of the tests, which tell the fact, since no other diagnosis uses them for other tests. */
    private final Map<BitSet, FactTests> made = new HashMap<>();

    /**
     * @param shared the number from which on conditions are a diagnosis's own
     */
    TestBinder(int shared) {
        this.shared = shared;
    }

    /** The tests among some conditions, but for those that a fact holds, which are found otherwise. */
    FactTests[] tests(BitSet reach, ConditionTable conditions) {
        Map<Fact, BitSet> ofAll = new HashMap<>();
        Map<Fact, BitSet> own = new HashMap<>();
        for (int number = reach.nextSetBit(0); number >= 0; number = reach.nextSetBit(number + 1)) {
            NumberedCondition condition = conditions.numbered(number);
            if (condition.isTest() && !condition.isThatFactHolds()) {
                (number < shared ? ofAll : own)
                        .computeIfAbsent(condition.facts().get(0), fact -> new BitSet())
                        .set(number);
            }
        }
        List<FactTests> tests = new ArrayList<>();
        for (Entry<Fact, BitSet> each : ofAll.entrySet()) {
            tests.add(
                    made.computeIfAbsent(each.getValue(), numbers -> FactTests.of(each.getKey(), numbers, conditions)));
        }
        own.forEach((fact, numbers) -> tests.add(FactTests.of(fact, numbers, conditions)));
        return tests.toArray(FactTests[]::new);
    }
}
