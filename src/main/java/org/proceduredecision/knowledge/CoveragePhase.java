package org.proceduredecision.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** What part of a payer's policy a criterion belongs to. */
public enum CoveragePhase implements WireName {
    /** Before the first procedure. */
    INITIAL,
    /** On diagnostic procedures. */
    DIAGNOSTIC,
    /** Before the procedure is repeated. */
    REPEAT,
    /** How often or how much at most. */
    LIMIT,
    /** What is not paid for. */
    EXCLUSION,
    /** What has to be recorded. */
    DOCUMENTATION,
    /** What has to be authorised beforehand. */
    PRIOR_AUTH;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
