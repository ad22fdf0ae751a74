package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** How much of a decision is shown; each depth shows all that the one before it does. */
public enum Depth implements WireName {
    /** Which procedures, in which order, and what is missing. */
    BRIEF,
    /** What reads well at a terminal: why, on what evidence, what stands in the way. */
    STANDARD,
    /** Everything: all evidence, every check and test, notes, every change. */
    FULL;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
