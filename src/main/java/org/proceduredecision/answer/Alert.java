package org.proceduredecision.answer;

import java.util.List;
import org.proceduredecision.knowledge.Urgency;

/**
 * A red flag that is present. It is information for a clinician, not an alarm.
 *
 * @param id id of the red flag, or of a fact that no red flag reads
 * @param name what is suspected
 * @param urgency how soon it must be acted on
 * @param action what to do
 * @param tests the tests that found it
 * @param sources ids of the sources; empty = clinical practice
 * @param verified whether it was read in a public copy of the sources
 */
public record Alert(
        String id,
        String name,
        Urgency urgency,
        String action,
        List<TestResult> tests,
        List<String> sources,
        boolean verified) {
    public Alert {
        tests = List.copyOf(tests);
        sources = List.copyOf(sources);
    }
}
