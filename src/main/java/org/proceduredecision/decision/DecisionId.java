package org.proceduredecision.decision;

import java.util.HexFormat;
import org.proceduredecision.answer.ResolvedRequest;
import org.proceduredecision.clinical.Sha256;

/** The id of a decision: SHA-256 over the release's digest, a line feed and the canonical JSON of the resolved request. */
final class DecisionId {

    private static final int USUAL_LENGTH = 1000;

    private static final HexFormat HEX = HexFormat.of();

    private DecisionId() {}

    static String of(String digest, ResolvedRequest request) {
        StringBuilder hashed = new StringBuilder(USUAL_LENGTH).append(digest).append('\n');
        CanonicalJson.append(request, hashed);
        return HEX.formatHex(Sha256.of(hashed.toString()));
    }
}
