package org.proceduredecision.loading;

import java.util.List;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.condition.Condition;

/**
 * What is left of a condition when a fact is known to be unknown: it holds for the same inputs without the fact, and
 * for no others. A test of the fact is then never true, and neither is its denial.
 *
 * @param fact the fact that is not supplied
 */
record WithoutFact(Fact fact) {

    /** The condition without the fact. */
    Condition of(Condition condition) {
        return holds(condition, true);
    }

    /** The part of a condition that makes it true, or with {@code false} the part that makes it false. */
    private Condition holds(Condition condition, boolean truth) {
        if (condition instanceof Condition.Not not) {
            return holds(not.part(), !truth);
        }
        if (condition instanceof Condition.Test test) {
            return test.fact().equals(fact) ? Condition.NEVER : truth ? test : new Condition.Not(test);
        }
        boolean everyPart = condition instanceof Condition.AllOf == truth;
        List<Condition> parts =
                parts(condition).stream().map(part -> holds(part, truth)).toList();
        return everyPart ? new Condition.AllOf(parts) : new Condition.AnyOf(parts);
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.AllOf all ? all.parts() : ((Condition.AnyOf) condition).parts();
    }
}
