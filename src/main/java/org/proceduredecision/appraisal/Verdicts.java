package org.proceduredecision.appraisal;

import java.util.BitSet;
import java.util.List;
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
        BitSet numbers = new BitSet();
        conditions
                .get(condition)
                .forEachOpenTest(facts, test -> numbers.set(test.fact().order()));
        return numbers;
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
