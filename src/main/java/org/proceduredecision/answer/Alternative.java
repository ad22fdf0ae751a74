package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.proceduredecision.knowledge.Recommendation;

/**
 * Another rule for the same procedure, for another population.
 *
 * @param rule id of the rule
 * @param when the population, as a FEEL condition
 * @param recommendation what follows from the evidence there
 * @param tests the tests of the condition: those decided, and at depth full the unknown ones too
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Alternative(String rule, String when, Recommendation recommendation, List<TestResult> tests) {
    public Alternative {
        tests = List.copyOf(tests);
    }
}
