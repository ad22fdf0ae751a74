package org.proceduredecision.api.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.knowledge.AntithromboticHold;
import org.proceduredecision.knowledge.BleedingFactor;
import org.proceduredecision.knowledge.Contraindication;
import org.proceduredecision.knowledge.CoverageCriterion;
import org.proceduredecision.knowledge.Evidence;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Note;
import org.proceduredecision.knowledge.Prerequisite;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.SafetyTables;

/**
 * What the clinical tables have in common.
 *
 * @param citation the row
 * @param when its condition
 * @param sources ids of its sources
 * @param verified whether it was read in a public copy of them
 */
record TableRow(Citation citation, Condition when, List<String> sources, boolean verified) {

    private TableRow(Table table, String id, Condition when, List<String> sources, boolean verified) {
        this(new Citation(table, id), when, sources, verified);
    }

    /** Every row that rests on sources, table by table. */
    static List<TableRow> of(KnowledgeRelease release) {
        SafetyTables safety = release.safety();
        return Stream.of(
                        release.evidence().stream().map(TableRow::of),
                        safety.prerequisites().stream().map(TableRow::of),
                        safety.contraindications().stream().map(TableRow::of),
                        safety.redFlags().stream().map(TableRow::of),
                        safety.antithromboticHolds().stream().map(TableRow::of),
                        safety.bleedingFactors().stream().map(TableRow::of),
                        safety.notes().stream().map(TableRow::of),
                        release.coverage().criteria().stream().map(TableRow::of))
                .flatMap(rows -> rows)
                .toList();
    }

    /** A rule rests on its evidence, which has rows of its own. */
    static TableRow of(Rule row) {
        return new TableRow(Table.RULES, row.id(), row.when(), List.of(), true);
    }

    private static TableRow of(Evidence row) {
        return new TableRow(Table.EVIDENCE, row.rule(), Condition.ALWAYS, List.of(row.source()), row.verified());
    }

    private static TableRow of(Prerequisite row) {
        return new TableRow(Table.PREREQUISITES, row.id(), row.when(), row.sources(), row.verified());
    }

    private static TableRow of(Contraindication row) {
        return new TableRow(Table.CONTRAINDICATIONS, row.id(), row.when(), row.sources(), row.verified());
    }

    private static TableRow of(RedFlag row) {
        return new TableRow(Table.RED_FLAGS, row.id(), row.when(), row.sources(), row.verified());
    }

    private static TableRow of(AntithromboticHold row) {
        return new TableRow(Table.ANTITHROMBOTICS, row.id(), row.when(), row.sources(), row.verified());
    }

    private static TableRow of(BleedingFactor row) {
        return new TableRow(Table.BLEEDING_FACTORS, row.id(), row.when(), row.sources(), row.verified());
    }

    private static TableRow of(Note row) {
        return new TableRow(Table.NOTES, row.id(), Condition.ALWAYS, row.sources(), row.verified());
    }

    private static TableRow of(CoverageCriterion row) {
        Condition when = row.when().orElse(Condition.ALWAYS);
        return new TableRow(Table.COVERAGE, row.id(), when, row.sources(), row.verified());
    }
}
