package org.proceduredecision.binding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.condition.Condition;

/**
 * The distinct conditions that a diagnosis can reach, numbered from 0, and which of them read a fact. Those of checks, red flags,
 * holds and bleeding factors come first and have the same numbers for every diagnosis; those of its rules follow, so that no
 * diagnosis pays for the rules of others.
 */
public final class ConditionTable {

    private static final BitSet NONE = new BitSet(0);

    private final List<NumberedCondition> shared;
    private final List<NumberedCondition> own;
    private final Map<Integer, BitSet> sharedReaders;
    private final Map<Integer, BitSet> ownReaders;
    private final FactMovers movers;

    private ConditionTable(
            List<NumberedCondition> shared,
            List<NumberedCondition> own,
            Map<Integer, BitSet> sharedReaders,
            FactMovers movers) {
        this.shared = shared;
        this.own = own;
        this.sharedReaders = sharedReaders;
        this.ownReaders = readers(own, shared.size(), sharedReaders);
        this.movers = movers;
    }

    /** Which conditions of a list, numbered from a first number on, read a fact, together with those known to read it. */
    private static Map<Integer, BitSet> readers(
            List<NumberedCondition> conditions, int first, Map<Integer, BitSet> known) {
        Map<Integer, BitSet> readers = new HashMap<>();
        for (int i = 0; i < conditions.size(); i++) {
            for (Fact fact : conditions.get(i).facts()) {
                readers.computeIfAbsent(fact.order(), key ->
                                (BitSet) known.getOrDefault(key, NONE).clone())
                        .set(first + i);
            }
        }
        return readers;
    }

    /** How many conditions there are. */
    public int size() {
        return shared.size() + own.size();
    }

    private NumberedCondition numbered(int number) {
        return number < shared.size() ? shared.get(number) : own.get(number - shared.size());
    }

    /** The condition of that number. */
    public Condition get(int number) {
        return numbered(number).condition();
    }

    /** The facts that the condition of that number reads. */
    public List<Fact> facts(int number) {
        return numbered(number).facts();
    }

    /** The numbers of the facts that the condition hangs on while nothing is known; not to be changed. */
    public BitSet openBefore(int number) {
        return numbered(number).openBefore();
    }

    /** The numbers of the conditions that read the fact of that number; not to be changed. */
    public BitSet readers(int fact) {
        BitSet found = ownReaders.get(fact);
        return found == null ? sharedReaders.getOrDefault(fact, NONE) : found;
    }

    /** The facts that move a fact which nobody supplied: those that imply it, and those that its assumption hangs on. */
    public Set<Fact> movers(Fact fact) {
        return movers.of(fact);
    }

    /** Numbers the conditions that all diagnoses share, while a release is being bound. */
    static final class Numbering {
        private final Map<Condition, Integer> numbers = new HashMap<>();
        private final List<NumberedCondition> conditions = new ArrayList<>();

        /** The number of a condition; equal conditions have one number. */
        int number(Condition condition) {
            return numbers.computeIfAbsent(condition, this::add);
        }

        private int add(Condition condition) {
            conditions.add(NumberedCondition.of(condition));
            return conditions.size() - 1;
        }

        /** The condition of that number. */
        NumberedCondition get(int number) {
            return conditions.get(number);
        }

        /** What numbers further conditions for one diagnosis each; nothing more may be numbered here. */
        Shared finish(FactMovers movers) {
            return new Shared(numbers, List.copyOf(conditions), readers(conditions, 0, Map.of()), movers);
        }
    }

    /** The conditions that all diagnoses share. */
    record Shared(
            Map<Condition, Integer> numbers,
            List<NumberedCondition> conditions,
            Map<Integer, BitSet> readers,
            FactMovers movers) {

        OfDiagnosis ofDiagnosis() {
            return new OfDiagnosis(this);
        }
    }

    /** Numbers the conditions of one diagnosis's rules. */
    static final class OfDiagnosis {
        private final Shared shared;
        private final Map<Condition, Integer> own = new LinkedHashMap<>();

        private OfDiagnosis(Shared shared) {
            this.shared = shared;
        }

        /** The number of a condition; equal conditions have one number. */
        int number(Condition condition) {
            Integer common = shared.numbers().get(condition);
            return common == null
                    ? own.computeIfAbsent(condition, key -> shared.conditions().size() + own.size())
                    : common;
        }

        ConditionTable finish() {
            return new ConditionTable(
                    shared.conditions(),
                    own.keySet().stream().map(NumberedCondition::of).toList(),
                    shared.readers(),
                    shared.movers());
        }
    }
}
