package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.knowledge.Need;
import org.proceduredecision.knowledge.Severity;

/**
 * A red flag, prerequisite, contraindication or caution applied to one procedure.
 *
 * @param id its identifier
 * @param kind what kind of check it is
 * @param need whether a prerequisite is required or advised
 * @param severity how much a contraindication or caution matters
 * @param verdict what it found
 * @param message what is to be done or known
 * @param mitigation what to do about it
 * @param tests its tests: those decided, and at depth full the unknown ones too
 * @param sources ids of the sources; empty = clinical practice
 * @param verified whether it was read in a public copy of the sources
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Check(
        String id,
        CheckKind kind,
        Optional<Need> need,
        Optional<Severity> severity,
        CheckVerdict verdict,
        String message,
        String mitigation,
        List<TestResult> tests,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> sources,
        boolean verified) {
    public Check {
        tests = List.copyOf(tests);
        sources = List.copyOf(sources);
    }
}
