package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** What a test on one fact found. */
public enum TestVerdict implements WireName {
    MET,
    UNMET,
    UNKNOWN;

    @Override
    @JsonValue
    public String wireName() {
        return WireName.super.wireName();
    }
}
