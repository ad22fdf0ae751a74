package org.proceduredecision.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** What a note is about. */
public enum NoteKind implements WireName {
    GUIDANCE,
    CONSENT,
    DRUG,
    DOSE,
    ASEPSIS,
    SEDATION,
    AFTERCARE,
    LIMIT;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
