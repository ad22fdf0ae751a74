package org.proceduredecision.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** Whether a clinician has reviewed the release. */
public enum ReleaseStatus implements WireName {
    DRAFT,
    REVIEWED;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
