package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;
import org.proceduredecision.condition.Verdict;

/** What a test on one fact found. */
public enum TestVerdict implements WireName {
    MET,
    UNMET,
    UNKNOWN;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }

    /** What a test comes to. */
    public static TestVerdict of(Verdict verdict) {
        return switch (verdict) {
            case TRUE -> MET;
            case FALSE -> UNMET;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
