package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** Why a procedure is excluded; the first that holds. */
public enum Reason implements WireName {
    /** A red flag that is present blocks it. */
    RED_FLAG,
    /** An absolute contraindication is present. */
    CONTRAINDICATED,
    /** The evidence advises against it. */
    RECOMMENDED_AGAINST,
    /** No rule offers it to this patient. */
    NOT_INDICATED;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
