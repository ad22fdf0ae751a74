package org.proceduredecision.dmn;

import java.util.List;

/**
 * The type of what one row of a decision table puts out.
 *
 * @param name its name
 * @param components its members
 */
record RowType(String name, List<Component> components) {
    RowType {
        components = List.copyOf(components);
    }

    /** The name of the type of their list. */
    String listName() {
        return name + "_list";
    }
}
