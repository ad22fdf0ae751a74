package org.proceduredecision.loading;

import java.util.Map;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.knowledge.Rule;

/** Whether each rule speaks of locations at which its diagnosis occurs. */
final class RuleLocationCheck {

    private RuleLocationCheck() {}

    static void check(Draft draft) {
        Map<String, Diagnosis> diagnoses = draft.vocabulary().locatedDiagnoses();
        draft.rules()
                .sound("diagnosis", "locations")
                .filter(entry -> diagnoses.containsKey(entry.value().diagnosis()))
                .forEach(entry -> check(entry, diagnoses.get(entry.value().diagnosis())));
    }

    static Finding elsewhere(String location, Diagnosis diagnosis) {
        return new Finding(
                diagnosis.id() + " does not occur at " + location,
                "it occurs at " + String.join(", ", diagnosis.locations()));
    }

    private static void check(Entry<Rule> entry, Diagnosis diagnosis) {
        entry.value().locations().stream()
                .filter(location -> !diagnosis.occursAt(location))
                .forEach(location -> entry.row().report("locations", elsewhere(location, diagnosis)));
    }
}
