package org.proceduredecision.problem;

/** How much of a request is read; one more is answered with a problem. */
public final class Limits {

    /** Bytes of a request body: 64 KiB. */
    public static final int BODY_BYTES = 64 * 1024;

    /** Characters of path and query together. */
    public static final int URI_CHARACTERS = 4096;

    /** Characters of all header fields together. */
    public static final int HEADER_CHARACTERS = 16 * 1024;

    private Limits() {}
}
