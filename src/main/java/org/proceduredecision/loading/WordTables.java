package org.proceduredecision.loading;

import java.util.LinkedHashSet;
import java.util.List;
import org.proceduredecision.clinical.BleedingRisk;
import org.proceduredecision.clinical.BroadWord;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Location;
import org.proceduredecision.clinical.Procedure;

/**
 * Reads locations.csv, diagnoses.csv, broad-words.csv and procedures.csv. Optional are synonyms, implied facts, the
 * location of a broad word, and a procedure's guidance, setting, typical relief and risks.
 */
final class WordTables {

    private WordTables() {}

    static Entries<Location> locations(Table table) {
        return table.entries(
                row -> new Location(row.id(), row.required("name"), row.synonyms(), row.required("region")));
    }

    static Entries<Diagnosis> diagnoses(Scope scope) {
        return scope.table(ReleaseFile.DIAGNOSES)
                .entries(row -> new Diagnosis(
                        row.id(),
                        row.required("name"),
                        row.synonyms(),
                        locations(row, scope),
                        scope.implies(row),
                        row.required("description")));
    }

    static Entries<BroadWord> broadWords(Scope scope) {
        return scope.table(ReleaseFile.BROAD_WORDS)
                .entries(row -> new BroadWord(
                        row.required("word"),
                        row.optionalReference("location", scope.ids(ReleaseFile.LOCATIONS)),
                        row.reference("diagnosis", scope.ids(ReleaseFile.DIAGNOSES)),
                        scope.implies(row)));
    }

    static Entries<Procedure> procedures(Table table) {
        return table.entries(row -> new Procedure(
                row.id(),
                row.required("name"),
                row.synonyms(),
                row.required("category"),
                row.required("target"),
                row.list("guidance"),
                new LinkedHashSet<>(classes(row)),
                row.value("bleeding_risk", CellType.word(BleedingRisk.class)),
                row.value("bleeding_listed", CellType.TRUTH),
                row.text("setting"),
                row.text("typical_relief"),
                row.text("risks"),
                row.required("description")));
    }

    /** The locations of a diagnosis or a rule; without one it would occur nowhere. */
    static List<String> locations(Row row, Scope scope) {
        row.required("locations");
        return row.references("locations", scope.ids(ReleaseFile.LOCATIONS));
    }

    private static List<String> classes(Row row) {
        List<String> classes = row.requiredList("classes");
        row.checkItems("classes", classes);
        return classes;
    }
}
