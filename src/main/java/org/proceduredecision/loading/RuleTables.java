package org.proceduredecision.loading;

import java.util.OptionalInt;
import org.proceduredecision.knowledge.Aspect;
import org.proceduredecision.knowledge.Evidence;
import org.proceduredecision.knowledge.Recommendation;
import org.proceduredecision.knowledge.Role;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Source;
import org.proceduredecision.knowledge.SourceKind;
import org.proceduredecision.knowledge.Stance;

/**
 * Reads sources.csv, rules.csv and evidence.csv. Optional are a source's year, doi, pmid, url and grading, a rule's
 * condition, and the grade, population and finding of a row of evidence.
 */
final class RuleTables {

    private RuleTables() {}

    static Entries<Source> sources(Scope scope) {
        return scope.table(ReleaseFile.SOURCES)
                .entries(row -> new Source(
                        row.id(),
                        row.required("title"),
                        row.required("issuing_body"),
                        row.optional("year", CellType.YEAR).map(OptionalInt::of).orElse(OptionalInt.empty()),
                        row.value("kind", CellType.word(SourceKind.class)),
                        row.optional("doi", CellType.DOI).orElse(""),
                        row.optional("pmid", CellType.PMID).orElse(""),
                        row.optional("url", CellType.URL).orElse(""),
                        row.text("grading"),
                        row.value("verified", CellType.TRUTH)));
    }

    static Entries<Rule> rules(Scope scope) {
        return scope.table(ReleaseFile.RULES)
                .entries(row -> new Rule(
                        row.id(),
                        row.reference("diagnosis", scope.ids(ReleaseFile.DIAGNOSES)),
                        WordTables.locations(row, scope),
                        scope.when(row),
                        row.reference("procedure", scope.ids(ReleaseFile.PROCEDURES)),
                        row.value("role", CellType.word(Role.class)),
                        row.value("step", CellType.wholeFrom(1)),
                        row.value("recommendation", CellType.word(Recommendation.class)),
                        row.value("priority", CellType.wholeFrom(0)),
                        row.required("rationale")));
    }

    static Entries<Evidence> evidence(Scope scope) {
        Ids rules = scope.ids(ReleaseFile.RULES);
        Table table = scope.table(ReleaseFile.EVIDENCE);
        table.lost().forEach(rules::mayMean);
        return table.entries(row -> new Evidence(
                row.reference("rule", rules),
                row.reference("source", scope.ids(ReleaseFile.SOURCES)),
                row.value("aspect", CellType.word(Aspect.class)),
                row.value("stance", CellType.word(Stance.class)),
                row.text("grade"),
                row.text("population"),
                row.text("finding"),
                row.value("verified", CellType.TRUTH)));
    }
}
