package org.proceduredecision.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** The kind of a source, in the order in which evidence is shown; the first four vote, the highest kind present alone. */
public enum SourceKind implements WireName {
    /** A society or a national body. */
    GUIDELINE,
    REVIEW,
    TRIAL,
    OBSERVATIONAL,
    /** A drug or device safety authority: a prohibition of one decides alone. */
    SAFETY_BODY,
    LABEL,
    PAYER,
    NARRATIVE,
    EXPERT;

    /** Whether sources of this kind vote on a recommendation. */
    public boolean votes() {
        return compareTo(OBSERVATIONAL) <= 0;
    }

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
