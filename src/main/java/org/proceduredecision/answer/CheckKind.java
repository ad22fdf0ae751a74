package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** What kind of check was applied. */
public enum CheckKind implements WireName {
    RED_FLAG,
    PREREQUISITE,
    CONTRAINDICATION,
    CAUTION;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
