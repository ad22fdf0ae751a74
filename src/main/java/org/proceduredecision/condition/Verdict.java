package org.proceduredecision.condition;

/** What is known of a condition, in Kleene's three-valued logic. */
public enum Verdict {
    /** It holds, whatever the unknown facts are. */
    TRUE,
    /** It does not hold, whatever the unknown facts are. */
    FALSE,
    /** It depends on facts that are not known. */
    UNKNOWN;

    /** The verdict of something that is known. */
    public static Verdict of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** False if either is false, true if both are true. */
    public Verdict and(Verdict other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** True if either is true, false if both are false. */
    public Verdict or(Verdict other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
    }

    /** True for false and false for true; what is unknown stays unknown. */
    public Verdict negate() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
