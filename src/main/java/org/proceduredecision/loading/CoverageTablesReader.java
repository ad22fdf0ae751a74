package org.proceduredecision.loading;

import java.util.Optional;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.knowledge.CoverageCriterion;
import org.proceduredecision.knowledge.CoveragePhase;
import org.proceduredecision.knowledge.Payer;

/**
 * Reads payers.csv and coverage.csv. Optional are a payer's synonyms, and a criterion's sources and condition: unlike elsewhere an
 * empty condition does not hold always, it says that no fact speaks of the criterion.
 */
final class CoverageTablesReader {

    private CoverageTablesReader() {}

    static CoverageDraft read(Scope scope) {
        return new CoverageDraft(
                scope.table(ReleaseFile.PAYERS)
                        .entries(row -> new Payer(row.id(), row.required("name"), row.synonyms())),
                scope.table(ReleaseFile.COVERAGE).entries(row -> criterion(row, scope)));
    }

    private static CoverageCriterion criterion(Row row, Scope scope) {
        return new CoverageCriterion(
                row.id(),
                row.reference("payer", scope.ids(ReleaseFile.PAYERS)),
                row.required("policy"),
                scope.selectors().required(row, "applies_to"),
                row.value("phase", CellType.word(CoveragePhase.class)),
                when(row, scope),
                row.required("message"),
                scope.sources(row),
                row.value("verified", CellType.TRUTH));
    }

    private static Optional<Condition> when(Row row, Scope scope) {
        return row.text("when").isEmpty() ? Optional.empty() : Optional.of(scope.when(row));
    }
}
