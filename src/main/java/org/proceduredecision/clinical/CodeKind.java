package org.proceduredecision.clinical;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a code of a terminology stands for. */
public enum CodeKind implements WireName {
    DIAGNOSIS,
    LOCATION,
    PROCEDURE,
    FACT;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
