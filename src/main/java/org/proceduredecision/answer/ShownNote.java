package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.proceduredecision.knowledge.NoteKind;

/**
 * What has to be known and no fact changes.
 *
 * @param id its identifier
 * @param kind what it is about
 * @param text the note
 * @param value a figure it gives
 * @param unit the figure's unit
 * @param procedures ids of the candidates that it concerns; left out for a note on the diagnosis
 * @param sources ids of the sources; empty = clinical practice
 * @param verified whether it was read in a public copy of the sources
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ShownNote(
        String id,
        NoteKind kind,
        String text,
        String value,
        String unit,
        List<String> procedures,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> sources,
        boolean verified) {
    public ShownNote {
        procedures = List.copyOf(procedures);
        sources = List.copyOf(sources);
    }
}
