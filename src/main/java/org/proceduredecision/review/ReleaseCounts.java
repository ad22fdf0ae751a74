package org.proceduredecision.review;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.proceduredecision.knowledge.AntithromboticHold;
import org.proceduredecision.knowledge.BleedingFactor;
import org.proceduredecision.knowledge.Contraindication;
import org.proceduredecision.knowledge.CoverageCriterion;
import org.proceduredecision.knowledge.Evidence;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Note;
import org.proceduredecision.knowledge.Prerequisite;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.SafetyTables;
import org.proceduredecision.knowledge.Source;

/** How many rows a release has, and how many of them were not read in their sources. */
final class ReleaseCounts {

    private static final List<String> COLUMNS = List.of("rows", "all", "not verified");

    private ReleaseCounts() {}

    static String table(KnowledgeRelease release) {
        SafetyTables safety = release.safety();
        return MarkdownTable.of(
                COLUMNS,
                Stream.of(
                        List.of("rules", String.valueOf(release.rules().size()), ""),
                        row("evidence", release.evidence(), Evidence::verified),
                        row("sources", release.sources(), Source::verified),
                        row("prerequisites", safety.prerequisites(), Prerequisite::verified),
                        row("contraindications and cautions", safety.contraindications(), Contraindication::verified),
                        row("red flags", safety.redFlags(), RedFlag::verified),
                        row("antithrombotic holds", safety.antithromboticHolds(), AntithromboticHold::verified),
                        row("bleeding factors", safety.bleedingFactors(), BleedingFactor::verified),
                        row("notes", safety.notes(), Note::verified),
                        row("criteria of payers", release.coverage().criteria(), CoverageCriterion::verified)));
    }

    private static <T> List<String> row(String name, Collection<T> rows, Predicate<T> verified) {
        Verification count = Verification.of(rows.stream().map(verified::test));
        return List.of(name, String.valueOf(count.rows()), String.valueOf(count.unverified()));
    }
}
