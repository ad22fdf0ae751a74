package org.proceduredecision.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.proceduredecision.answer.ResolvedRequest;

/** The id of a decision: SHA-256 over the release's digest, a line feed and the canonical JSON of the resolved request. */
final class DecisionId {

    private DecisionId() {}

    static String of(String digest, ResolvedRequest request) {
        String hashed = digest + "\n" + CanonicalJson.write(request);
        return HexFormat.of().formatHex(sha256().digest(hashed.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
