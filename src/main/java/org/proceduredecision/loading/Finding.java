package org.proceduredecision.loading;

import java.util.Collection;
import java.util.List;
import org.proceduredecision.clinical.NearMatches;

/**
 * What is wrong, without its place.
 *
 * @param what what is wrong
 * @param hint a way out; empty = none
 */
record Finding(String what, String hint) {

    static Finding of(String what) {
        return new Finding(what, "");
    }

    /** A word outside a closed vocabulary, with the words of it that may have been meant. */
    static Finding unknown(String noun, String word, Collection<String> known) {
        return unknown(noun, word, NearMatches.of(word, known));
    }

    /** An unknown word, with the known ones that may have been meant. */
    static Finding unknown(String noun, String word, List<String> near) {
        String hint = near.isEmpty() ? "" : "did you mean " + String.join(", ", near) + "?";
        return new Finding("unknown " + noun + " " + word, hint);
    }
}
