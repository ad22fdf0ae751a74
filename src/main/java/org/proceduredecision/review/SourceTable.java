package org.proceduredecision.review;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.proceduredecision.knowledge.Source;

/** Writes sources with all that finds them again. */
final class SourceTable {

    private static final List<String> COLUMNS = List.of("source", "body and year", "kind", "DOI", "PubMed");

    private final ReleaseIndex index;

    SourceTable(ReleaseIndex index) {
        this.index = index;
    }

    /** The sources of these ids, each once, by id. */
    String of(Stream<String> ids) {
        return MarkdownTable.of(
                COLUMNS,
                ids.distinct()
                        .sorted(Comparator.naturalOrder())
                        .map(index::source)
                        .map(SourceTable::cells));
    }

    private static List<String> cells(Source source) {
        return List.of(
                title(source),
                body(source),
                source.kind().wireName(),
                Markdown.text(source.doi()),
                Markdown.text(source.pmid()));
    }

    static String title(Source source) {
        String unseen = source.verified() ? "" : " **(record of the source NOT VERIFIED)**";
        return Markdown.link(source.title(), source.url()) + " " + Markdown.code(source.id()) + unseen;
    }

    static String body(Source source) {
        String year = source.year().isPresent() ? String.valueOf(source.year().getAsInt()) : "year not known";
        return Markdown.text(source.issuingBody()) + ", " + year;
    }
}
