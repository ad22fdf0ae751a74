package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** Where a candidate stands; the first that holds. */
public enum Status implements WireName {
    /** A required prerequisite is unmet. */
    DEFERRED,
    /** A fact is missing that could forbid, defer or change it. */
    UNDETERMINED,
    /** Nothing known stands in the way, and nothing that could is unknown. */
    ELIGIBLE;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
