package org.proceduredecision.binding;

import java.util.Arrays;
import java.util.List;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.FactValue.Items;
import org.proceduredecision.clinical.FactValue.Truth;
import org.proceduredecision.condition.Condition.Test;
import org.proceduredecision.condition.FactReader;
import org.proceduredecision.condition.Verdict;

/** The tests of one fact. What they come to while it is unknown, true, false or an empty list is found before any patient. */
final class FactTests {

    private final Fact fact;
    private final int[] numbers;
    private final Test[] tests;
    private final VerdictMarks whileUnknown;
    private final VerdictMarks whenTrue;
    private final VerdictMarks whenFalse;
    private final VerdictMarks whenEmpty;

    /**
     * @param numbers the numbers of the tests, in rising order
     * @param tests the tests, in the same order
     */
    FactTests(Fact fact, int[] numbers, List<Test> tests) {
        this.fact = fact;
        this.numbers = numbers;
        this.tests = tests.toArray(Test[]::new);
        this.whileUnknown = marks(FactValue.UNKNOWN);
        this.whenTrue = marks(FactValue.of(true));
        this.whenFalse = marks(FactValue.of(false));
        this.whenEmpty = marks(FactValue.of(List.of()));
    }

    /** Notes what the tests say of a patient. */
    void evaluate(FactReader patient, VerdictBits found) {
        FactValue value = patient.value(fact);
        if (value == FactValue.UNKNOWN) {
            found.set(whileUnknown);
        } else if (value instanceof Truth truth) {
            found.set(truth.value() ? whenTrue : whenFalse);
        } else if (value instanceof Items items && items.values().isEmpty()) {
            found.set(whenEmpty);
        } else {
            for (int i = 0; i < tests.length; i++) {
                found.set(numbers[i], tests[i].evaluate(patient));
            }
        }
    }

    private VerdictMarks marks(FactValue value) {
        Verdict[] verdicts = value.isKnown() && value.type() != fact.type()
                ? new Verdict[0]
                : Arrays.stream(tests).map(test -> test.evaluate(any -> value)).toArray(Verdict[]::new);
        return VerdictMarks.of(Arrays.copyOf(numbers, verdicts.length), verdicts);
    }
}
