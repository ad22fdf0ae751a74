package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** Where the value of a fact comes from when it was not supplied. */
public enum Basis implements WireName {
    /** Stated by the code, the word, the diagnosis or another fact. */
    IMPLIED,
    /** Taken because the caller let the fact's group be assumed. */
    ASSUMED;

    @Override
    @JsonValue
    public String wireName() {
        return WireName.super.wireName();
    }
}
