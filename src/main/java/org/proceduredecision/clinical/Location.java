package org.proceduredecision.clinical;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A place where it hurts.
 *
 * @param id stable identifier, such as {@code low-back}
 * @param name the name for people
 * @param synonyms other words for the place
 * @param region the part of the body it belongs to, such as {@code spine}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Location(String id, String name, List<String> synonyms, String region) implements Term {
    public Location {
        synonyms = List.copyOf(synonyms);
    }
}
