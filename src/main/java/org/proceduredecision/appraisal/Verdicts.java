package org.proceduredecision.appraisal;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.binding.ConditionTable;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.request.PatientFacts;

/** The verdicts of a release's conditions on one patient, each found when it is first asked for. Not for several threads. */
public final class Verdicts {

    private static final BitSet NONE = new BitSet(0);

    private final ConditionTable conditions;
    private final PatientFacts facts;
    private final Verdict[] found;
    private final BitSet[] open;

    /** No verdict is found yet. */
    public Verdicts(ConditionTable conditions, PatientFacts facts) {
        this(conditions, facts, new Verdict[conditions.size()]);
    }

    private Verdicts(ConditionTable conditions, PatientFacts facts, Verdict[] found) {
        this.conditions = conditions;
        this.facts = facts;
        this.found = found;
        this.open = new BitSet[found.length];
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
        Verdict verdict = found[condition];
        if (verdict == null) {
            verdict = conditions.get(condition).evaluate(facts);
            found[condition] = verdict;
        }
        return verdict;
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
        if (conditions.facts(condition).size() == 1) {
            return conditions.mask(condition);
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
    Verdicts with(PatientFacts other, List<Fact> catalog) {
        Verdict[] kept = found.clone();
        for (Fact fact : catalog) {
            if (!facts.value(fact).equals(other.value(fact))) {
                conditions.readers(fact).forEach(condition -> kept[condition] = null);
            }
        }
        return new Verdicts(conditions, other, kept);
    }
}
