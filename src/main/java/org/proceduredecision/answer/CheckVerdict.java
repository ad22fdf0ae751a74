package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;
import org.proceduredecision.condition.Verdict;

/** What a check found: met or unmet for a prerequisite or a payer's criterion, present or absent for the others. */
public enum CheckVerdict implements WireName {
    MET,
    UNMET,
    PRESENT,
    ABSENT,
    UNKNOWN;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }

    /** What a condition that should hold comes to. */
    public static CheckVerdict ofWanted(Verdict verdict) {
        return switch (verdict) {
            case TRUE -> MET;
            case FALSE -> UNMET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** What a condition that should not hold comes to. */
    public static CheckVerdict ofUnwanted(Verdict verdict) {
        return switch (verdict) {
            case TRUE -> PRESENT;
            case FALSE -> ABSENT;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
