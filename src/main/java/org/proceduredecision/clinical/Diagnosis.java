package org.proceduredecision.clinical;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A diagnosis and where it occurs.
 *
 * @param id stable identifier, such as {@code sciatica}
 * @param name the name for people
 * @param synonyms other words for the diagnosis
 * @param locations ids of the locations where it occurs; the first is its home
 * @param implies facts that the diagnosis itself states
 * @param description one plain sentence
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Diagnosis(
        String id,
        String name,
        List<String> synonyms,
        List<String> locations,
        List<StatedFact> implies,
        String description)
        implements Term {
    public Diagnosis {
        synonyms = List.copyOf(synonyms);
        locations = List.copyOf(locations);
        implies = List.copyOf(implies);
    }

    /** Whether the diagnosis occurs at the location of that id. */
    public boolean occursAt(String location) {
        return locations.contains(location);
    }

    /** Whether the location of that id is the first where it occurs. */
    public boolean isAtHomeAt(String location) {
        return !locations.isEmpty() && locations.get(0).equals(location);
    }

    /** By id alone, which is its own: the many texts are not gone through where it is a key. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
