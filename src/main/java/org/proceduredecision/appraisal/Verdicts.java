package org.proceduredecision.appraisal;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.binding.ConditionGroup;
import org.proceduredecision.binding.ConditionTable;
import org.proceduredecision.binding.ProblemTable;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.request.PatientFacts;

/**
 * The verdicts of conditions on one patient, kept as sets of their numbers, so that a question about many conditions is a
 * comparison of bits. Those that the problem reaches are found at once, others when they are asked for. Not for several threads.
 */
public final class Verdicts {

    private static final BitSet NONE = new BitSet(0);

    private final ConditionTable conditions;
    private final PatientFacts facts;
    private final BitSet trues;
    private final BitSet falses;
    private final BitSet unknowns;
    private final BitSet[] open;
    private final BitSet missing;

    /** The verdicts on what is known of a patient with a problem. */
    public Verdicts(ProblemTable problem, PatientFacts facts) {
        this(problem.conditions(), facts, new BitSet(), new BitSet(), new BitSet());
        find(problem.reach());
    }

    private Verdicts(ConditionTable conditions, PatientFacts facts, BitSet trues, BitSet falses, BitSet unknowns) {
        this.conditions = conditions;
        this.facts = facts;
        this.trues = trues;
        this.falses = falses;
        this.unknowns = unknowns;
        this.open = new BitSet[conditions.size()];
        this.missing = facts.missing();
    }

    /** The patient. */
    public PatientFacts facts() {
        return facts;
    }

    /** The conditions. */
    public ConditionTable conditions() {
        return conditions;
    }

    /** The verdict of the condition of that number. */
    public Verdict of(int condition) {
        if (trues.get(condition)) {
            return Verdict.TRUE;
        }
        if (falses.get(condition)) {
            return Verdict.FALSE;
        }
        return unknowns.get(condition) ? Verdict.UNKNOWN : find(condition);
    }

    /** Finds the verdicts of some conditions. */
    public void find(BitSet numbers) {
        for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
            find(number);
        }
    }

    private Verdict find(int number) {
        Verdict verdict = conditions.get(number).evaluate(facts);
        switch (verdict) {
            case TRUE -> trues.set(number);
            case FALSE -> falses.set(number);
            case UNKNOWN -> unknowns.set(number);
        }
        return verdict;
    }

    /** True if any of some conditions holds, false if none does; they are found. */
    public Verdict any(ConditionGroup group) {
        if (trues.intersects(group.numbers())) {
            return Verdict.TRUE;
        }
        return unknowns.intersects(group.numbers()) ? Verdict.UNKNOWN : Verdict.FALSE;
    }

    /** True if all of some conditions hold, false if any does not; they are found. */
    Verdict all(ConditionGroup group) {
        if (falses.intersects(group.numbers())) {
            return Verdict.FALSE;
        }
        return unknowns.intersects(group.numbers()) ? Verdict.UNKNOWN : Verdict.TRUE;
    }

    /** The numbers of the missing facts; not to be changed. */
    BitSet missing() {
        return missing;
    }

    /** The numbers of the missing facts that a condition still hangs on; not to be changed. */
    BitSet open(int condition) {
        BitSet facts = open[condition];
        if (facts == null) {
            facts = findOpen(condition);
            open[condition] = facts;
        }
        return facts;
    }

    private BitSet findOpen(int condition) {
        if (of(condition) != Verdict.UNKNOWN) {
            return NONE;
        }
        if (!facts.knowsAny(conditions.facts(condition))) {
            return conditions.openBefore(condition);
        }
        BitSet numbers = new BitSet();
        conditions
                .get(condition)
                .forEachOpenTest(facts, test -> numbers.set(test.fact().order()));
        return numbers;
    }

    /** Whether a fact is unknown or only assumed, so that others can still imply it or undo its assumption. */
    private boolean isOpen(Fact fact) {
        return !facts.knows(fact) || facts.basis(fact) == Basis.ASSUMED;
    }

    /** The facts that can move the verdict of a condition: those that it reads, and those that move open ones of them. */
    Set<Fact> movers(int condition) {
        Set<Fact> movers = new LinkedHashSet<>();
        conditions.facts(condition).forEach(fact -> addMovers(fact, movers));
        return movers;
    }

    private void addMovers(Fact fact, Set<Fact> movers) {
        if (movers.add(fact) && isOpen(fact)) {
            conditions.movers(fact).forEach(mover -> addMovers(mover, movers));
        }
    }

    /**
     * Whether a condition that is decided could become unknown again: one of the facts that decide it would have to change, while
     * another is unknown, or an assumption would have to be lost.
     */
    boolean mayReopen(int condition) {
        List<Fact> read = conditions.facts(condition);
        return of(condition) != Verdict.UNKNOWN
                && read.stream().anyMatch(fact -> !facts.knows(fact) || isLosable(fact))
                && read.stream().anyMatch(fact -> facts.knows(fact) && fact.changeable() || isLosable(fact));
    }

    private boolean isLosable(Fact fact) {
        return facts.knows(fact)
                && facts.basis(fact) == Basis.ASSUMED
                && !conditions.movers(fact).isEmpty();
    }

    /** The verdicts on the same patient with other facts, keeping those that do not read what changed. */
    Verdicts with(PatientFacts other) {
        BitSet moved = new BitSet();
        facts.changed(other).stream().forEach(fact -> moved.or(conditions.readers(fact)));
        moved.and(found());
        Verdicts changed = new Verdicts(
                conditions, other, without(trues, moved), without(falses, moved), without(unknowns, moved));
        changed.find(moved);
        return changed;
    }

    private BitSet found() {
        BitSet found = (BitSet) trues.clone();
        found.or(falses);
        found.or(unknowns);
        return found;
    }

    private static BitSet without(BitSet numbers, BitSet others) {
        BitSet rest = (BitSet) numbers.clone();
        rest.andNot(others);
        return rest;
    }
}
