package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** What a decision comes to; the first that holds. */
public enum Outcome implements WireName {
    /** A red flag of urgency emergency, same-day or urgent is present. */
    URGENT_REFERRAL,
    /** The release has no rule for this diagnosis at this location. */
    NOT_COVERED,
    /** At least one procedure is a candidate. */
    CANDIDATES,
    /** There are rules, but every one advises against or is excluded. */
    NONE_RECOMMENDED;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
