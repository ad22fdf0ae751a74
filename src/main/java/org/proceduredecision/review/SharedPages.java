package org.proceduredecision.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the pages of what belongs to no single diagnosis. */
final class SharedPages {

    private static final String TEXT = """
            %sA class, such as `class:neuraxial`, is explained by the [procedures](procedures.md) in it.

            %s
            ## Sources

            %s
            %s""";

    private static final String SEVERAL = "Those of a single diagnosis are on its page. ";

    private final ReleaseIndex index;
    private final SharedRows shared;

    SharedPages(ReleaseIndex index, SharedRows shared) {
        this.index = index;
        this.shared = shared;
    }

    List<Page> all() {
        return List.of(
                page("red-flags.md", "Red flags", "", SafetyKind.RED_FLAG),
                page(
                        "contraindications.md",
                        "Contraindications and cautions",
                        "",
                        SafetyKind.CONTRAINDICATION,
                        SafetyKind.CAUTION),
                new AntithromboticsPage(index).page(),
                page("prerequisites.md", "Prerequisites of several diagnoses", SEVERAL, SafetyKind.PREREQUISITE),
                page("notes.md", "Notes of several diagnoses", SEVERAL, SafetyKind.NOTE),
                new ProceduresPage(index).page(),
                new CoveragePage(index).page());
    }

    private Page page(String path, String title, String about, SafetyKind... kinds) {
        List<SafetyRow> rows =
                Stream.of(kinds).flatMap(kind -> shared.of(kind).stream()).toList();
        String text = TEXT.formatted(
                about,
                Stream.of(kinds).map(this::section).collect(Collectors.joining("\n")),
                new SourceTable(index).of(rows.stream().flatMap(row -> row.sources().stream())),
                SignOff.of(rows.stream()
                        .map(row -> SignOff.tick(row.id(), row.verified()))
                        .toList()));
        return Page.beside(path, title, index.release(), text);
    }

    private String section(SafetyKind kind) {
        SafetyTable table = new SafetyTable(kind, index, row -> Markdown.selector(row.appliesTo()));
        return "## " + kind.title() + "\n\n" + table.of(shared.of(kind));
    }
}
