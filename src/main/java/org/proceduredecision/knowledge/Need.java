package org.proceduredecision.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** How much a prerequisite matters. */
public enum Need implements WireName {
    /** Until it is met the procedure is deferred. */
    REQUIRED,
    /** Recommended, but never defers. */
    ADVISED;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
