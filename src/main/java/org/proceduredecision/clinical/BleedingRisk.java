package org.proceduredecision.clinical;

import com.fasterxml.jackson.annotation.JsonValue;

/** The bleeding stratum of a procedure, lowest first, in the terms of the ASRA guideline on interventional pain procedures. */
public enum BleedingRisk implements WireName {
    LOW,
    INTERMEDIATE,
    HIGH;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }

    /** The next stratum up, which a patient's bleeding factors lead to; the highest stays where it is. */
    public BleedingRisk raised() {
        return this == LOW ? INTERMEDIATE : HIGH;
    }
}
