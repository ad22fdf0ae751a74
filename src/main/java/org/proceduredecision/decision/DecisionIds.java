package org.proceduredecision.decision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.proceduredecision.answer.ResolvedRequest;
import org.proceduredecision.clinical.Sha256;

/**
 * The ids of the decisions from one release: SHA-256 over the release's digest, a line feed and the canonical JSON of the resolved
 * request.
 */
final class DecisionIds {

    private static final int USUAL_LENGTH = 500;

    private static final HexFormat HEX = HexFormat.of();

    /** Has taken up the digest; only ever copied. */
    private final MessageDigest begun;

    DecisionIds(String releaseDigest) {
        begun = Sha256.begin();
        begun.update((releaseDigest + "\n").getBytes(StandardCharsets.UTF_8));
    }

    String of(ResolvedRequest request) {
        StringBuilder json = new StringBuilder(USUAL_LENGTH);
        CanonicalJson.append(request, json);
        return HEX.formatHex(Sha256.copy(begun).digest(json.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
