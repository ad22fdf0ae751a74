package org.proceduredecision.binding;

import java.util.BitSet;
import org.proceduredecision.condition.FactReader;

/**
 * All conditions that a problem can reach, laid out for being evaluated in one go: tests first, then what is made of them. Whether
 * a yes-or-no fact holds is no part of it, for {@link VerdictBits} begin with that.
 */
public final class EvaluationPlan {

    private final FactTests[] tests;
    private final int[] composedNumbers;
    private final NumberedCondition[] composed;

    EvaluationPlan(BitSet reach, ConditionTable conditions, TestBinder binder) {
        this.tests = binder.tests(reach, conditions);
        this.composedNumbers =
                reach.stream().filter(number -> !conditions.isTest(number)).toArray();
        this.composed = new NumberedCondition[composedNumbers.length];
        for (int i = 0; i < composed.length; i++) {
            composed[i] = conditions.numbered(composedNumbers[i]);
        }
    }

    /** Finds the verdicts of all of them; parts have lower numbers than what is made of them, so they come first. */
    public void evaluate(FactReader patient, VerdictBits found) {
        for (FactTests each : tests) {
            each.evaluate(patient, found);
        }
        for (int i = 0; i < composed.length; i++) {
            found.set(composedNumbers[i], composed[i].evaluate(patient, found));
        }
    }
}
