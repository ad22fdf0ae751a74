package org.proceduredecision.clinical;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a code of a terminology stands for. */
public enum CodeKind implements WireName {
    DIAGNOSIS,
    LOCATION,
    PROCEDURE,
    FACT;

    @Override
    @JsonValue
    public String wireName() {
        return WireName.super.wireName();
    }
}
