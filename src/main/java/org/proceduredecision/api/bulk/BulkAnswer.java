package org.proceduredecision.api.bulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.Optional;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.problem.ProblemDetail;

/**
 * The answer to one line: a decision, or the problem that the request alone would have been answered with.
 *
 * @param id the id of the line as it was sent; left out where the line has none that can be read
 * @param line the number of the line in the body, from 1; given with a problem
 * @param decision the decision
 * @param problem what is wrong with the line, its pointers relative to the line
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BulkAnswer(
        @JsonRawValue @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        String id,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT) long line,
        Optional<Decision> decision,
        Optional<ProblemDetail> problem) {

    /** A decision for the line of that id. */
    static BulkAnswer of(String id, Decision decision) {
        return new BulkAnswer(id, 0, Optional.of(decision), Optional.empty());
    }

    /** What is wrong with a line. */
    static BulkAnswer of(String id, Line line, ProblemDetail problem) {
        return new BulkAnswer(id, line.number(), Optional.empty(), Optional.of(problem));
    }
}
