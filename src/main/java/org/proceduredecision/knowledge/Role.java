package org.proceduredecision.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** What a procedure is done for. */
public enum Role implements WireName {
    /** To find or confirm the source of the pain. */
    DIAGNOSTIC,
    /** To relieve it. */
    THERAPEUTIC;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
