package org.proceduredecision.decision;

import java.util.HexFormat;
import org.proceduredecision.answer.ResolvedRequest;
import org.proceduredecision.clinical.Sha256;

/** The id of a decision: SHA-256 over the release's digest, a line feed and the canonical JSON of the resolved request. */
final class DecisionId {

    private DecisionId() {}

    static String of(String digest, ResolvedRequest request) {
        String hashed = digest + "\n" + CanonicalJson.write(request);
        return HexFormat.of().formatHex(Sha256.of(hashed));
    }
}
