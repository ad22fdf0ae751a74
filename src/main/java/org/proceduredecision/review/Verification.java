package org.proceduredecision.review;

import java.util.stream.Stream;

/**
 * How many rows were read in a public copy of their sources.
 *
 * @param verified how many were
 * @param unverified how many were not
 */
record Verification(long verified, long unverified) {

    /** Counts rows by what each says of itself. */
    static Verification of(Stream<Boolean> rows) {
        return rows.map(verified -> verified ? new Verification(1, 0) : new Verification(0, 1))
                .reduce(new Verification(0, 0), Verification::plus);
    }

    /** The mark of one row. */
    static String mark(boolean verified) {
        return verified ? "yes" : "**NOT VERIFIED**";
    }

    long rows() {
        return verified + unverified;
    }

    /** How many rows there are and how many of them are unverified, such as {@code 7 rows, 2 NOT VERIFIED}. */
    String words(String one, String several) {
        String count = rows() + " " + (rows() == 1 ? one : several);
        return unverified == 0 ? count : count + ", **" + unverified + " NOT VERIFIED**";
    }

    private Verification plus(Verification other) {
        return new Verification(verified + other.verified, unverified + other.unverified);
    }
}
