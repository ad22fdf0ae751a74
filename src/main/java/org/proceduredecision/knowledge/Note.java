package org.proceduredecision.knowledge;

import java.util.List;

/**
 * What the operator has to know and no fact changes.
 *
 * @param id stable identifier
 * @param appliesTo what it applies to
 * @param kind what it is about
 * @param text the note
 * @param value a figure it gives; empty = none
 * @param unit the figure's unit; empty = none
 * @param sources ids of the sources; empty = clinical practice
 * @param verified whether it was read in a public copy of the sources
 */
public record Note(
        String id,
        Selector appliesTo,
        NoteKind kind,
        String text,
        String value,
        String unit,
        List<String> sources,
        boolean verified) {
    public Note {
        sources = List.copyOf(sources);
    }
}
