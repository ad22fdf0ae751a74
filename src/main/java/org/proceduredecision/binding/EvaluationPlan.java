package org.proceduredecision.binding;

import java.util.BitSet;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.FactReader;

/** All conditions that a problem can reach, laid out for being evaluated in one go: tests first, then what is made of them. */
public final class EvaluationPlan {

    private final int[] testNumbers;
    private final Condition.Test[] tests;
    private final int[] jointNumbers;
    private final NumberedCondition[] joint;

    EvaluationPlan(BitSet reach, ConditionTable conditions) {
        this.testNumbers = reach.stream().filter(conditions::isTest).toArray();
        this.jointNumbers =
                reach.stream().filter(number -> !conditions.isTest(number)).toArray();
        this.tests = new Condition.Test[testNumbers.length];
        this.joint = new NumberedCondition[jointNumbers.length];
        for (int i = 0; i < tests.length; i++) {
            tests[i] = (Condition.Test) conditions.get(testNumbers[i]);
        }
        for (int i = 0; i < joint.length; i++) {
            joint[i] = conditions.numbered(jointNumbers[i]);
        }
    }

    /** Finds the verdicts of all of them; parts have lower numbers than what is made of them, so they come first. */
    public void evaluate(FactReader patient, VerdictBits found) {
        for (int i = 0; i < tests.length; i++) {
            found.set(testNumbers[i], tests[i].evaluate(patient));
        }
        for (int i = 0; i < joint.length; i++) {
            found.set(jointNumbers[i], joint[i].evaluate(patient, found));
        }
    }
}
