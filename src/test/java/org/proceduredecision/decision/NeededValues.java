package org.proceduredecision.decision;

import java.util.Arrays;
import java.util.Map;
import org.proceduredecision.answer.Change;
import org.proceduredecision.answer.NeededFact;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.ConditionParser;
import org.proceduredecision.condition.Verdict;

/** Reads the tests of a change, as a client of the service would. */
final class NeededValues {

    private final FactCatalog facts;

    NeededValues(FactCatalog facts) {
        this.facts = facts;
    }

    /** Whether values pass every test of a change. */
    boolean pass(Change change, Map<String, FactValue> values) {
        return change.facts().stream().allMatch(needed -> passes(needed, values.get(needed.fact())));
    }

    private boolean passes(NeededFact needed, FactValue value) {
        return Arrays.stream(needed.test().split(" and "))
                .allMatch(part -> part.equals("known") || holds(feel(needed.fact(), part), value));
    }

    private static String feel(String fact, String test) {
        if (test.startsWith("not(")) {
            return "not(" + feel(fact, test.substring(4, test.length() - 1)) + ")";
        }
        if (test.startsWith("contains ")) {
            return "list contains(" + fact + ", " + test.substring(9) + ")";
        }
        return test.startsWith("count ") ? "count(" + fact + ") " + test.substring(6) : fact + " " + test;
    }

    private boolean holds(String condition, FactValue value) {
        var parsed = ConditionParser.parse(condition, facts);
        if (!parsed.faults().isEmpty()) {
            throw new AssertionError(condition + " is no test: " + parsed.faults());
        }
        return parsed.condition().evaluate(fact -> value) == Verdict.TRUE;
    }
}
