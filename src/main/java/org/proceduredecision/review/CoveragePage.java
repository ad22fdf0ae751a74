package org.proceduredecision.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Term;
import org.proceduredecision.knowledge.CoverageCriterion;
import org.proceduredecision.knowledge.CoverageTables;

/** Writes the page of what payers ask before they pay. */
final class CoveragePage {

    private static final String TEXT = """
            Coverage is not clinical appropriateness: a criterion never changes where a procedure stands. One that no fact speaks
            of stays open until somebody looks.

            ## Criteria

            %s
            ## Sources

            %s
            %s""";

    private static final List<String> COLUMNS =
            List.of("id", "payer", "policy", "part", "criterion", "must hold", "concerns", "sources", "verified");

    private final ReleaseIndex index;
    private final List<CoverageCriterion> criteria;
    private final Map<String, String> payers;

    CoveragePage(ReleaseIndex index) {
        CoverageTables coverage = index.release().coverage();
        this.index = index;
        this.criteria = coverage.criteria().stream()
                .sorted(Comparator.comparing(CoverageCriterion::payer)
                        .thenComparing(CoverageCriterion::phase)
                        .thenComparing(CoverageCriterion::id))
                .toList();
        this.payers = coverage.payers().stream().collect(Collectors.toMap(Term::id, Term::name));
    }

    Page page() {
        String text = TEXT.formatted(
                MarkdownTable.of(COLUMNS, criteria.stream().map(this::cells)),
                new SourceTable(index).of(criteria.stream().flatMap(row -> row.sources().stream())),
                SignOff.of(criteria.stream()
                        .map(row -> SignOff.tick(row.id(), row.verified()))
                        .toList()));
        return Page.beside("coverage.md", "What payers ask", index.release(), text);
    }

    private List<String> cells(CoverageCriterion row) {
        return List.of(
                Markdown.code(row.id()),
                Markdown.text(payers.get(row.payer())),
                Markdown.text(row.policy()),
                row.phase().wireName(),
                Markdown.text(row.message()),
                row.when().map(Markdown::condition).orElse("no fact speaks of it"),
                Markdown.selector(row.appliesTo()),
                row.sources().isEmpty() ? "general knowledge" : index.citations(row.sources()),
                Verification.mark(row.verified()));
    }
}
