package org.proceduredecision.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.proceduredecision.answer.ShownNote;
import org.proceduredecision.appraisal.Standing;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.knowledge.Note;
import org.proceduredecision.knowledge.Selector.OfDiagnosis;
import org.proceduredecision.knowledge.Selector.Subject;

/** Writes the notes on a diagnosis and on the procedures that are candidates for it. */
final class NoteWriter {

    private final List<Note> notes;

    NoteWriter(List<Note> notes) {
        this.notes = notes.stream()
                .sorted(Comparator.comparing(Note::kind).thenComparing(Note::id))
                .toList();
    }

    /** The notes by kind and id; those on procedures name the candidates that they concern. */
    List<ShownNote> notes(Diagnosis diagnosis, List<Standing> candidates) {
        List<ShownNote> shown = new ArrayList<>();
        for (Note note : notes) {
            if (isOn(note, diagnosis)) {
                shown.add(shown(note, List.of()));
            } else {
                List<String> procedures = concerned(note, candidates);
                if (!procedures.isEmpty()) {
                    shown.add(shown(note, procedures));
                }
            }
        }
        return shown;
    }

    private static boolean isOn(Note note, Diagnosis diagnosis) {
        return note.appliesTo().terms().anyMatch(new OfDiagnosis(diagnosis.id())::equals);
    }

    private static List<String> concerned(Note note, List<Standing> candidates) {
        return candidates.stream()
                .filter(standing -> note.appliesTo().selects(subject(standing)))
                .map(standing -> standing.line().procedure().id())
                .distinct()
                .toList();
    }

    private static Subject subject(Standing standing) {
        return standing.choice()
                .spokesman()
                .map(rule -> new Subject(
                        standing.line().procedure(),
                        rule.rule().diagnosis(),
                        rule.rule().id()))
                .orElseGet(() -> Subject.of(standing.line().procedure()));
    }

    private static ShownNote shown(Note note, List<String> procedures) {
        return new ShownNote(
                note.id(),
                note.kind(),
                note.text(),
                note.value(),
                note.unit(),
                procedures,
                note.sources(),
                note.verified());
    }
}
