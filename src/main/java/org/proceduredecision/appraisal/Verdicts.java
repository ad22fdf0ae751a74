package org.proceduredecision.appraisal;

import java.util.List;
import org.proceduredecision.binding.ConditionTable;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.request.PatientFacts;

/** The verdicts of a release's conditions on one patient, each found when it is first asked for. Not for several threads. */
public final class Verdicts {

    private final ConditionTable conditions;
    private final PatientFacts facts;
    private final Verdict[] found;

    /** No verdict is found yet. */
    public Verdicts(ConditionTable conditions, PatientFacts facts) {
        this(conditions, facts, new Verdict[conditions.size()]);
    }

    private Verdicts(ConditionTable conditions, PatientFacts facts, Verdict[] found) {
        this.conditions = conditions;
        this.facts = facts;
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
        Verdict verdict = found[condition];
        if (verdict == null) {
            verdict = conditions.get(condition).evaluate(facts);
            found[condition] = verdict;
        }
        return verdict;
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
