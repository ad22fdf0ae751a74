package org.proceduredecision.appraisal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.binding.ConditionGroup;
import org.proceduredecision.binding.ConditionTable;
import org.proceduredecision.binding.ProblemTable;
import org.proceduredecision.binding.VerdictBits;
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
    private final BitSet missing;
    private final VerdictBits found;
    private final Map<Integer, BitSet> openWhilePartlyKnown = new HashMap<>();
    private final Map<Integer, BitSet> movers = new HashMap<>();

    /** The verdicts on what is known of a patient with a problem. */
    public Verdicts(ProblemTable problem, PatientFacts facts) {
        this(
                problem.conditions(),
                facts,
                VerdictBits.of(problem.conditions().size(), facts.present(), facts.absent(), facts.missing()));
        problem.plan().evaluate(facts, found);
    }

    private Verdicts(ConditionTable conditions, PatientFacts facts, VerdictBits found) {
        this.conditions = conditions;
        this.facts = facts;
        this.missing = facts.missing();
        this.found = found;
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
        if (!found.has(condition)) {
            find(conditions.reach(condition));
        }
        return found.get(condition);
    }

    /** Finds the verdicts of some conditions, their parts among them, that are not found yet. */
    public void find(BitSet numbers) {
        for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
            if (!found.has(number)) {
                find(number);
            }
        }
    }

    private void find(int number) {
        found.set(number, conditions.evaluate(number, facts, found));
    }

    /** True if any of some conditions holds, false if none does; they are found. */
    public Verdict any(ConditionGroup group) {
        return found.any(group.bits());
    }

    /** True if all of some conditions hold, false if any does not; they are found. */
    Verdict all(ConditionGroup group) {
        return found.all(group.bits());
    }

    /** The numbers of the missing facts; not to be changed. */
    BitSet missing() {
        return missing;
    }

    /** The numbers of the missing facts that a condition still hangs on; not to be changed. */
    BitSet open(int condition) {
        if (of(condition) != Verdict.UNKNOWN) {
            return NONE;
        }
        if (!facts.knowsAny(conditions.facts(condition))) {
            return conditions.openBefore(condition);
        }
        BitSet known = openWhilePartlyKnown.get(condition);
        if (known == null) {
            known = openInParts(condition);
            openWhilePartlyKnown.put(condition, known);
        }
        return known;
    }

    private BitSet openInParts(int condition) {
        BitSet numbers = new BitSet();
        for (int part : conditions.parts(condition)) {
            numbers.or(open(part));
        }
        return numbers;
    }

    /** Whether a fact is unknown or only assumed, so that others can still imply it or undo its assumption. */
    private boolean isOpen(Fact fact) {
        return !facts.knows(fact) || facts.basis(fact) == Basis.ASSUMED;
    }

    /**
     * The numbers of the facts that can move the verdict of a condition: those that it reads, and those that move open ones of
     * them; not to be changed.
     */
    BitSet movers(int condition) {
        BitSet known = movers.get(condition);
        if (known == null) {
            known = new BitSet();
            for (Fact fact : conditions.facts(condition)) {
                addMovers(fact, known);
            }
            movers.put(condition, known);
        }
        return known;
    }

    private void addMovers(Fact fact, BitSet movers) {
        if (!movers.get(fact.order())) {
            movers.set(fact.order());
            if (isOpen(fact)) {
                conditions.movers(fact).forEach(mover -> addMovers(mover, movers));
            }
        }
    }

    /** The verdicts on the same patient with other facts, keeping those that do not read what changed. */
    Verdicts with(PatientFacts other) {
        BitSet moved = new BitSet();
        BitSet changes = facts.changed(other);
        for (int fact = changes.nextSetBit(0); fact >= 0; fact = changes.nextSetBit(fact + 1)) {
            moved.or(conditions.readers(fact));
        }
        Verdicts changed = new Verdicts(conditions, other, found.without(moved.toLongArray()));
        for (int number = moved.nextSetBit(0); number >= 0; number = moved.nextSetBit(number + 1)) {
            if (found.has(number)) {
                changed.find(number);
            }
        }
        return changed;
    }
}
