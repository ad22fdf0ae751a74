package org.proceduredecision.answer;

import java.util.List;

/**
 * What the release covers at one location.
 *
 * @param location the location
 * @param diagnoses the diagnoses with rules there, those first that are at home there
 */
public record Covered(Named location, List<Named> diagnoses) {
    public Covered {
        diagnoses = List.copyOf(diagnoses);
    }
}
