package org.proceduredecision.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** The recommendation of a rule in GRADE's words, most favourable first. */
public enum Recommendation implements WireName {
    STRONG_FOR,
    CONDITIONAL_FOR,
    INSUFFICIENT,
    CONDITIONAL_AGAINST,
    STRONG_AGAINST;

    /** Whether the procedure is advised against. */
    public boolean isAgainst() {
        return compareTo(INSUFFICIENT) > 0;
    }

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
