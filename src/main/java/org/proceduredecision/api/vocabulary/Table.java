package org.proceduredecision.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** The tables of a release. */
public enum Table implements WireName {
    LOCATIONS,
    DIAGNOSES,
    BROAD_WORDS,
    PROCEDURES,
    FACTS,
    CODES,
    SOURCES,
    RULES,
    EVIDENCE,
    PREREQUISITES,
    CONTRAINDICATIONS,
    RED_FLAGS,
    ANTITHROMBOTICS,
    BLEEDING_FACTORS,
    NOTES,
    PAYERS,
    COVERAGE;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
