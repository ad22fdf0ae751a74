package org.proceduredecision.dmn;

import java.util.Optional;
import org.proceduredecision.clinical.Fact;

/**
 * Something that is known, or null, before a decision is made.
 *
 * @param name its name in FEEL
 * @param label its id in the release
 * @param description what it is
 * @param type the name of the type of its values
 * @param fact the fact that it is, if it is one
 */
record InputData(String name, String label, String description, String type, Optional<Fact> fact) {

    /** A fact. */
    static InputData of(Fact fact) {
        String unit = fact.unit().isEmpty() ? "" : " (" + fact.unit() + ")";
        return new InputData(
                FeelName.of(fact), fact.id(), fact.question() + unit, ItemType.nameOf(fact), Optional.of(fact));
    }

    /** Something else, one of a closed set of words. */
    static InputData of(ItemType type, String name, String description) {
        return new InputData(name, type.label(), description, type.name(), Optional.empty());
    }
}
