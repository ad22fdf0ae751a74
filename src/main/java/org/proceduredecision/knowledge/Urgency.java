package org.proceduredecision.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** How soon a red flag must be acted on, most urgent first; a review flag only asks for a clinician's look. */
public enum Urgency implements WireName {
    EMERGENCY,
    SAME_DAY,
    URGENT,
    REVIEW;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
