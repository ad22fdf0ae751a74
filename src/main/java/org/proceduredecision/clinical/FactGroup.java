package org.proceduredecision.clinical;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a fact speaks of; a caller may assume the usual values for a whole group. */
public enum FactGroup implements WireName {
    COURSE,
    PRESENTATION,
    RESPONSE,
    HISTORY,
    PATIENT,
    SAFETY,
    RED_FLAG;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
