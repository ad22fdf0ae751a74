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

    /** A fault of a word that is not among some known ones, with those that may have been meant. */
    static Finding near(String what, String word, Collection<String> known) {
        return meaning(what, NearMatches.of(word, known));
    }

    /** A fault of a word in whose place these may have been meant. */
    static Finding meaning(String what, List<String> near) {
        return new Finding(what, near.isEmpty() ? "" : "did you mean " + String.join(", ", near) + "?");
    }

    /** The same with this hint where it has none. */
    Finding orHint(String other) {
        return hint.isEmpty() ? new Finding(what, other) : this;
    }
}
