package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** What kind of check was applied. */
public enum CheckKind implements WireName {
    RED_FLAG,
    PREREQUISITE,
    CONTRAINDICATION,
    CAUTION;

    @Override
    @JsonValue
    public String wireName() {
        return WireName.super.wireName();
    }
}
