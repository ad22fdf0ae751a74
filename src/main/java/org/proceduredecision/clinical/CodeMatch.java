package org.proceduredecision.clinical;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a code must be met exactly or as the beginning of a longer one. */
public enum CodeMatch implements WireName {
    EXACT,
    PREFIX;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
