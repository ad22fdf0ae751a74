package org.proceduredecision.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.TestResult;
import org.proceduredecision.answer.TestVerdict;
import org.proceduredecision.appraisal.Verdicts;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.Condition;

/** Writes the tests of conditions with the values seen. */
final class TestWriter {

    private final Verdicts verdicts;
    private final boolean unknownToo;

    TestWriter(Verdicts verdicts, Depth depth) {
        this.verdicts = verdicts;
        this.unknownToo = depth == Depth.FULL;
    }

    /** The tests of a condition: those decided, and at depth full the unknown ones too. */
    List<TestResult> tests(int condition) {
        return tests(verdicts.conditions().get(condition));
    }

    /** The same for a condition without a number. */
    List<TestResult> tests(Condition condition) {
        List<TestResult> results = new ArrayList<>();
        condition.forEachTest(test -> {
            if (unknownToo || verdicts.facts().knows(test.fact())) {
                results.add(result(test));
            }
        });
        return results;
    }

    private TestResult result(Condition.Test test) {
        FactValue value = verdicts.facts().value(test.fact());
        Basis basis = verdicts.facts().basis(test.fact());
        return new TestResult(
                test.fact().id(),
                test.predicate().text(),
                value.isKnown() ? Optional.of(value) : Optional.empty(),
                basis == Basis.SUPPLIED ? Optional.empty() : Optional.of(basis),
                TestVerdict.of(test.evaluate(verdicts.facts())));
    }
}
