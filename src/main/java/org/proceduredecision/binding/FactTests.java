package org.proceduredecision.binding;

import java.util.BitSet;
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

    private static final FactValue NO_WORDS = FactValue.of(List.of());

    private final Fact fact;
    private final int[] numbers;
    private final Test[] tests;
    private final VerdictMarks whileUnknown;
    private final VerdictMarks whenTrue;
    private final VerdictMarks whenFalse;
    private final VerdictMarks whenEmpty;

    private FactTests(Fact fact, int[] numbers, Test[] tests) {
        this.fact = fact;
        this.numbers = numbers;
        this.tests = tests;
        this.whileUnknown = marks(FactValue.UNKNOWN);
        this.whenTrue = marks(FactValue.of(true));
        this.whenFalse = marks(FactValue.of(false));
        this.whenEmpty = marks(NO_WORDS);
    }

    /** The tests of those numbers, all of one fact. */
    static FactTests of(Fact fact, BitSet numbers, ConditionTable conditions) {
        int[] each = numbers.stream().toArray();
        Test[] tests = new Test[each.length];
        for (int i = 0; i < each.length; i++) {
            tests[i] = (Test) conditions.get(each[i]);
        }
        return new FactTests(fact, each, tests);
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

    /** What the tests say of a value; nothing if it is none of the fact, whose values have all been checked for that. */
    private VerdictMarks marks(FactValue value) {
        if (value.isKnown() && value.type() != fact.type()) {
            return VerdictMarks.NONE;
        }
        Verdict[] verdicts = new Verdict[tests.length];
        for (int i = 0; i < tests.length; i++) {
            verdicts[i] = tests[i].evaluate(any -> value);
        }
        return VerdictMarks.of(numbers, verdicts);
    }
}
