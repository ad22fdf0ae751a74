package org.proceduredecision.binding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.condition.Condition;

/** The distinct conditions of a release, numbered from 0, and which of them read a fact. */
public final class ConditionTable {

    private final List<Condition> conditions;
    private final List<List<Fact>> facts;
    private final BitSet[] masks;
    private final Map<Fact, List<Integer>> readers;
    private final FactMovers movers;

    private ConditionTable(List<Condition> conditions, FactMovers movers) {
        this.movers = movers;
        this.conditions = List.copyOf(conditions);
        this.facts = conditions.stream().map(Condition::facts).toList();
        this.masks = facts.stream().map(ConditionTable::mask).toArray(BitSet[]::new);
        this.readers = new LinkedHashMap<>();
        for (int i = 0; i < conditions.size(); i++) {
            for (Fact fact : facts.get(i)) {
                readers.computeIfAbsent(fact, key -> new ArrayList<>()).add(i);
            }
        }
    }

    private static BitSet mask(List<Fact> facts) {
        BitSet mask = new BitSet();
        facts.forEach(fact -> mask.set(fact.order()));
        return mask;
    }

    /** How many conditions there are. */
    public int size() {
        return conditions.size();
    }

    /** The condition of that number. */
    public Condition get(int number) {
        return conditions.get(number);
    }

    /** The facts that the condition of that number reads. */
    public List<Fact> facts(int number) {
        return facts.get(number);
    }

    /** The numbers of those facts; not to be changed. */
    public BitSet mask(int number) {
        return masks[number];
    }

    /** The numbers of the conditions that read a fact. */
    public List<Integer> readers(Fact fact) {
        return readers.getOrDefault(fact, List.of());
    }

    /** The facts that move a fact which nobody supplied: those that imply it, and those that its assumption hangs on. */
    public Set<Fact> movers(Fact fact) {
        return movers.of(fact);
    }

    /** Numbers conditions while a release is being bound. */
    static final class Numbering {
        private final Map<Condition, Integer> numbers = new LinkedHashMap<>();

        /** The number of a condition; equal conditions have one number. */
        int number(Condition condition) {
            return numbers.computeIfAbsent(condition, key -> numbers.size());
        }

        ConditionTable finish(FactMovers movers) {
            return new ConditionTable(List.copyOf(numbers.keySet()), movers);
        }
    }
}
