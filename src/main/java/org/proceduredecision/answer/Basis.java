package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** Where the value of a fact comes from. */
public enum Basis implements WireName {
    /** The caller supplied it; this is the rule, so answers leave it out. */
    SUPPLIED,
    /** The code, the word, the diagnosis or another fact states it. */
    IMPLIED,
    /** The caller let the fact's group be assumed. */
    ASSUMED;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
