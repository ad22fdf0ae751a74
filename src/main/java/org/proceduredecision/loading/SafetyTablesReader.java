package org.proceduredecision.loading;

import org.proceduredecision.knowledge.AntithromboticHold;
import org.proceduredecision.knowledge.BleedingFactor;
import org.proceduredecision.knowledge.Contraindication;
import org.proceduredecision.knowledge.Need;
import org.proceduredecision.knowledge.Note;
import org.proceduredecision.knowledge.NoteKind;
import org.proceduredecision.knowledge.Prerequisite;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.Selector;
import org.proceduredecision.knowledge.Severity;
import org.proceduredecision.knowledge.Urgency;

/**
 * Reads the tables of what is checked before a procedure. Optional are sources (none = clinical practice), the
 * condition of a prerequisite and of a hold (empty = always), mitigation, a flag's locations (none = everywhere) and
 * what it blocks, a hold's variant and times, and a note's figure and unit.
 */
final class SafetyTablesReader {

    private SafetyTablesReader() {}

    static SafetyDraft read(Scope scope) {
        return new SafetyDraft(
                scope.table(ReleaseFile.PREREQUISITES).entries(row -> prerequisite(row, scope)),
                scope.table(ReleaseFile.CONTRAINDICATIONS).entries(row -> contraindication(row, scope)),
                scope.table(ReleaseFile.RED_FLAGS).entries(row -> redFlag(row, scope)),
                scope.table(ReleaseFile.ANTITHROMBOTICS).entries(row -> hold(row, scope)),
                scope.table(ReleaseFile.BLEEDING_FACTORS).entries(row -> bleedingFactor(row, scope)),
                scope.table(ReleaseFile.NOTES).entries(row -> note(row, scope)));
    }

    private static Prerequisite prerequisite(Row row, Scope scope) {
        return new Prerequisite(
                row.id(),
                scope.selectors().required(row, "applies_to"),
                scope.when(row),
                row.value("need", CellType.word(Need.class)),
                row.required("message"),
                scope.sources(row),
                verified(row));
    }

    private static Contraindication contraindication(Row row, Scope scope) {
        return new Contraindication(
                row.id(),
                scope.selectors().required(row, "applies_to"),
                scope.requiredWhen(row),
                row.value("severity", CellType.word(Severity.class)),
                row.required("message"),
                row.text("mitigation"),
                scope.sources(row),
                verified(row));
    }

    private static RedFlag redFlag(Row row, Scope scope) {
        return new RedFlag(
                row.id(),
                row.required("name"),
                row.references("locations", scope.ids(ReleaseFile.LOCATIONS)),
                scope.requiredWhen(row),
                row.value("urgency", CellType.word(Urgency.class)),
                row.required("action"),
                scope.selectors().optional(row, "blocks").orElse(Selector.NOTHING),
                scope.sources(row),
                verified(row));
    }

    private static AntithromboticHold hold(Row row, Scope scope) {
        return new AntithromboticHold(
                row.id(),
                row.required("drug"),
                row.text("variant"),
                scope.when(row),
                row.text("hold_high"),
                row.text("hold_intermediate"),
                row.text("hold_low"),
                row.text("restart"),
                scope.sources(row),
                verified(row));
    }

    private static BleedingFactor bleedingFactor(Row row, Scope scope) {
        return new BleedingFactor(
                row.id(), scope.requiredWhen(row), row.required("message"), scope.sources(row), verified(row));
    }

    private static Note note(Row row, Scope scope) {
        return new Note(
                row.id(),
                scope.selectors().required(row, "applies_to"),
                row.value("kind", CellType.word(NoteKind.class)),
                row.required("text"),
                row.text("value"),
                row.text("unit"),
                scope.sources(row),
                verified(row));
    }

    private static boolean verified(Row row) {
        return row.value("verified", CellType.TRUTH);
    }
}
