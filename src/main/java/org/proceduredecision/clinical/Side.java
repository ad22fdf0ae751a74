package org.proceduredecision.clinical;

import com.fasterxml.jackson.annotation.JsonValue;

/** The side of the body that hurts. */
public enum Side implements WireName {
    LEFT,
    RIGHT,
    BILATERAL;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
