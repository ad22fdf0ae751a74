package org.proceduredecision.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** How much a contraindication matters. */
public enum Severity implements WireName {
    /** Do not offer. */
    ABSOLUTE,
    /** Offer only with a stated reason or after correction. */
    RELATIVE,
    /** Offer with the mitigation shown. */
    CAUTION;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
