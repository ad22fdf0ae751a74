package org.proceduredecision.clinical;

import java.util.List;

/** Something a caller can name by id, name or synonym. */
public interface Term {
    /** Stable identifier in kebab-case. */
    String id();

    /** The name for people. */
    String name();

    /** Other words for the same thing. */
    List<String> synonyms();
}
