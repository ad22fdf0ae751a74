package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** What a check found: met or unmet for a prerequisite, present or absent for the others. */
public enum CheckVerdict implements WireName {
    MET,
    UNMET,
    PRESENT,
    ABSENT,
    UNKNOWN;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
