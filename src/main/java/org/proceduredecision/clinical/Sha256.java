package org.proceduredecision.clinical;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash behind every name made from content: releases, decisions and entity tags. */
public final class Sha256 {

    private Sha256() {}

    /** The 32 bytes of the hash of a text in UTF-8. */
    public static byte[] of(String text) {
        return begin().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A hash to which bytes are added one after the other. */
    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** A hash that goes on from what another has taken up so far. */
    public static MessageDigest copy(MessageDigest begun) {
        try {
            return (MessageDigest) begun.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException("every Java platform copies SHA-256", impossible);
        }
    }
}
