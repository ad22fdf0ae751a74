package org.proceduredecision.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** What a row of evidence speaks about; only rows on the effect vote. */
public enum Aspect implements WireName {
    /** Whether it works, in the weeks to months in which it is expected to. */
    EFFECT,
    /** Whether it still works later. */
    LONG_TERM,
    /** One way of doing it against another. */
    TECHNIQUE,
    /** Doing it again. */
    REPEAT,
    /** Another population or use than the rule's. */
    OTHER_USE;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
