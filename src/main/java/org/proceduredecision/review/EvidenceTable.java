package org.proceduredecision.review;

import java.util.List;
import org.proceduredecision.knowledge.Evidence;
import org.proceduredecision.knowledge.Source;

/** Writes what the sources say about one rule as a table. */
final class EvidenceTable {

    private static final List<String> COLUMNS = List.of(
            "source", "body and year", "kind", "aspect", "stance", "grade", "population", "finding", "verified");

    private final ReleaseIndex index;

    EvidenceTable(ReleaseIndex index) {
        this.index = index;
    }

    String of(String rule) {
        return MarkdownTable.of(COLUMNS, index.evidence(rule).stream().map(this::cells));
    }

    private List<String> cells(Evidence row) {
        Source source = index.source(row.source());
        return List.of(
                SourceTable.title(source),
                SourceTable.body(source),
                source.kind().wireName(),
                row.aspect().wireName(),
                row.stance().wireName(),
                Markdown.text(row.grade()),
                Markdown.text(row.population()),
                Markdown.text(row.finding()),
                Verification.mark(row.verified()));
    }
}
