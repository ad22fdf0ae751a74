package org.proceduredecision.bench.problem;

import org.proceduredecision.fixture.Asking;

/** Requests as they come every day. */
public final class TypicalRequest {

    private TypicalRequest() {}

    /** Sciatica of some weeks, with the facts of a referral and an otherwise complete chart. */
    public static Asking sciatica() {
        return Asking.about("low-back", "sciatica")
                .onThe("left")
                .knowing("pain-duration-weeks", 8)
                .knowing("conservative-care-weeks", 6)
                .knowing("pain-score", 6)
                .knowing("age-years", 46)
                .knowing("imaging-concordant", true)
                .knowing("cross-sectional-imaging-reviewed", true)
                .knowing("root-levels", 1)
                .knowing("herniation-type", "extruded")
                .assuming("safety", "red-flag", "history", "patient");
    }

    /** A problem with few rules, and nothing known of the patient. */
    public static Asking simple() {
        return Asking.about("elbow", "elbow-osteoarthritis");
    }
}
