package org.proceduredecision.clinical;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A word that means different diagnoses at different locations, such as {@code arthritis}.
 *
 * @param word the word
 * @param location id of the location where it has this meaning; empty = everywhere
 * @param diagnosis id of the diagnosis it means there
 * @param implies facts that the word itself states
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BroadWord(String word, String location, String diagnosis, List<StatedFact> implies) {
    public BroadWord {
        implies = List.copyOf(implies);
    }
}
