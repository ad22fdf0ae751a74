package org.proceduredecision.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** How far the sources of a rule agree. */
public enum Agreement implements WireName {
    /** One source, or one body, speaks. */
    SINGLE_SOURCE,
    /** All are on one side. */
    CONSENSUS,
    /** For and insufficient, or against and insufficient. */
    MIXED,
    /** At least one for and one against. */
    CONFLICTING;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
