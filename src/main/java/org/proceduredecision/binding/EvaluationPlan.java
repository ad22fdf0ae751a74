package org.proceduredecision.binding;

import java.util.BitSet;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.FactReader;

/** All conditions that a problem can reach, laid out for being evaluated in one go: tests first, then what is made of them. */
public final class EvaluationPlan {

    private final int[] testNumbers;
    private final Condition.Test[] tests;
    private final int[] composedNumbers;
    private final NumberedCondition[] composed;

    EvaluationPlan(BitSet reach, ConditionTable conditions) {
        this.testNumbers = reach.stream().filter(conditions::isTest).toArray();
        this.composedNumbers =
                reach.stream().filter(number -> !conditions.isTest(number)).toArray();
        this.tests = new Condition.Test[testNumbers.length];
        this.composed = new NumberedCondition[composedNumbers.length];
        for (int i = 0; i < tests.length; i++) {
            tests[i] = (Condition.Test) conditions.get(testNumbers[i]);
        }
        for (int i = 0; i < composed.length; i++) {
            composed[i] = conditions.numbered(composedNumbers[i]);
        }
    }

    /** Finds the verdicts of all of them; parts have lower numbers than what is made of them, so they come first. */
    public void evaluate(FactReader patient, VerdictBits found) {
        for (int i = 0; i < tests.length; i++) {
            found.set(testNumbers[i], tests[i].evaluate(patient));
        }
        for (int i = 0; i < composed.length; i++) {
            found.set(composedNumbers[i], composed[i].evaluate(patient, found));
        }
    }
}
