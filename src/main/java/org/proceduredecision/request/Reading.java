package org.proceduredecision.request;

import java.util.List;
import java.util.Optional;
import org.proceduredecision.clinical.BroadWord;
import org.proceduredecision.clinical.Code;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Side;
import org.proceduredecision.clinical.StatedFact;

/**
 * One way in which a word or code for a diagnosis can be read.
 *
 * @param diagnosis the diagnosis
 * @param location id of the location at which it is read so; empty = anywhere
 * @param side the side it states
 * @param implies facts that the word or code states beside those of the diagnosis
 */
record Reading(Diagnosis diagnosis, String location, Optional<Side> side, List<StatedFact> implies) {

    /** The diagnosis by its own id, name or synonym. */
    static Reading of(Diagnosis diagnosis) {
        return new Reading(diagnosis, "", Optional.empty(), List.of());
    }

    /** The diagnosis that a broad word means at a location. */
    static Reading of(BroadWord word, Diagnosis diagnosis) {
        return new Reading(diagnosis, word.location(), Optional.empty(), word.implies());
    }

    /** The diagnosis that a code stands for. */
    static Reading of(Code code, Diagnosis diagnosis) {
        return new Reading(diagnosis, code.location(), code.side(), code.implies());
    }

    /** Where it can be read so. */
    List<String> locations() {
        return location.isEmpty() ? diagnosis.locations() : List.of(location);
    }
}
