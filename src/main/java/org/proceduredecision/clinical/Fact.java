package org.proceduredecision.clinical;

import java.util.List;

/**
 * A named, typed clinical input.
 *
 * @param order position in the table of facts, from 0; facts are numbered so that values can be kept in arrays
 * @param id stable identifier, such as {@code pain-duration-weeks}
 * @param type type of its values
 * @param unit unit of a number; empty for the other types
 * @param values the words a choice or a list may hold; empty for the other types
 * @param range smallest and largest number allowed; unbounded for the other types
 * @param group what it speaks of
 * @param changeable whether time, work-up or treatment can change it
 * @param question what to ask when it is missing
 */
public record Fact(
        int order,
        String id,
        FactType type,
        String unit,
        List<String> values,
        NumberRange range,
        FactGroup group,
        boolean changeable,
        String question) {

    /** The id under which the side of the body takes part in conditions, as if it were a fact. */
    public static final String SIDE = "side";

    public Fact {
        values = List.copyOf(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fact fact && order == fact.order && id.equals(fact.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
