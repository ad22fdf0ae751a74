package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.proceduredecision.clinical.FactValue;

/**
 * What one test on one fact found.
 *
 * @param fact id of the fact
 * @param test the test, such as {@code >= 6}
 * @param value the value seen; left out when the fact is not known
 * @param basis where the value comes from; left out when it was supplied
 * @param verdict what the test found
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TestResult(
        String fact,
        String test,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<FactValue> value,
        Optional<Basis> basis,
        TestVerdict verdict) {}
