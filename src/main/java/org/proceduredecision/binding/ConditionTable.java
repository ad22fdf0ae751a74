package org.proceduredecision.binding;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.FactReader;
import org.proceduredecision.condition.Verdict;

/**
 * Distinct conditions and their parts, numbered from 0, and which of them read a fact. The first numbers are those of the facts:
 * that a yes-or-no fact holds is the condition with the number of that fact, so its verdict need not be looked for
 * ({@link VerdictBits#of}); numbers of other facts are unused. Then come the conditions of checks, red flags, holds and bleeding
 * factors; all these have the same numbers for every diagnosis. Those of its rules follow, so that no diagnosis pays for the rules
 * of others.
 */
public final class ConditionTable {

    private final List<NumberedCondition> shared;
    private final List<NumberedCondition> own;
    private final Readers readers;
    private final FactMovers movers;

    /** The conditions of a numbering. */
    ConditionTable(Numbering numbering, Readers ofShared, FactMovers movers) {
        this.shared = numbering.shared();
        this.own = List.copyOf(numbering.own());
        this.readers = own.isEmpty() ? ofShared : ofShared.and(own, shared.size());
        this.movers = movers;
    }

    /** How many conditions there are. */
    public int size() {
        return shared.size() + own.size();
    }

    NumberedCondition numbered(int number) {
        return number < shared.size() ? shared.get(number) : own.get(number - shared.size());
    }

    boolean isTest(int number) {
        return numbered(number).isTest();
    }

    /** The condition of that number. */
    public Condition get(int number) {
        return numbered(number).condition();
    }

    /** The verdict of the condition of that number on a patient; its parts have theirs. */
    public Verdict evaluate(int number, FactReader patient, VerdictBits found) {
        return numbered(number).evaluate(patient, found);
    }

    /** The facts that the condition of that number reads. */
    public List<Fact> facts(int number) {
        return numbered(number).facts();
    }

    /** The numbers of these facts; not to be changed. */
    public BitSet factSet(int number) {
        return numbered(number).factSet();
    }

    /** The numbers of the parts of the condition of that number, each lower than its own; not to be changed. */
    public int[] parts(int number) {
        return numbered(number).parts();
    }

    /** Its number, those of its parts, of theirs and so on; not to be changed. */
    public BitSet reach(int number) {
        return numbered(number).reach();
    }

    /** The numbers of the facts that the condition hangs on while nothing is known; not to be changed. */
    public BitSet openBefore(int number) {
        return numbered(number).openBefore();
    }

    /** The numbers of the conditions that read the fact of that number; not to be changed. */
    public BitSet readers(int fact) {
        return readers.of(fact);
    }

    /** The facts that move a fact which nobody supplied: those that imply it, and those that its assumption hangs on. */
    public Set<Fact> movers(Fact fact) {
        return movers.of(fact);
    }
}
