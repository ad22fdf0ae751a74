package org.proceduredecision.request;

import java.util.Optional;
import org.proceduredecision.clinical.Code;

/**
 * A code as a caller writes it, {@code system|code}, as in FHIR searches.
 *
 * @param system id of the terminology
 * @param key the code in the form in which codes are compared
 */
record CodeToken(String system, String key) {

    /** Whether a token is meant as a code. */
    static boolean isCode(String token) {
        return token.indexOf('|') >= 0;
    }

    /** The code that a token names, or empty when its terminology is not known. */
    static Optional<CodeToken> of(String token) {
        int bar = token.indexOf('|');
        return CodeSystems.find(token.substring(0, bar))
                .map(system -> new CodeToken(system, Code.key(token.substring(bar + 1))));
    }
}
