package org.proceduredecision.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Words in a request: texts of bounded length. */
final class JsonWords {

    /** Characters of a word at most. */
    static final int LENGTH = 200;

    private JsonWords() {}

    /** The word that a node holds, or empty with the fault noted; a missing node was reported while the JSON was read. */
    static Optional<String> word(JsonNode node, JsonPlace at, RequestFaults faults) {
        if (node.isTextual() && node.textValue().length() <= LENGTH) {
            return Optional.of(node.textValue());
        }
        if (node.isTextual()) {
            faults.malformed(at, "too-long", "A word may have at most " + LENGTH + " characters.");
        } else if (!node.isMissingNode()) {
            faults.malformed(at, "wrong-type", "This must be a text.");
        }
        return Optional.empty();
    }

    /** The beginning of a word whose length is not bounded, enough to find near matches for. */
    static String shortened(String word) {
        return word.length() <= LENGTH ? word : word.substring(0, LENGTH);
    }
}
