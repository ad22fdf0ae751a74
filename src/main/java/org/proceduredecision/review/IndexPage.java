package org.proceduredecision.review;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.ReleaseInfo;

/** Writes the index: what the release is, what there is to review, and what is not covered. */
final class IndexPage {

    private static final String TEXT = """
            # %s: pages for review

            Release %s of %s, %s

            Status: **%s**. %s

            A row marked **NOT VERIFIED** was not read in a public copy of its source: look there first. Conditions are written
            as in the tables; what they do not know of a patient is asked, never taken as no.

            ## What there is

            %s
            ## Pages for all diagnoses

            %s

            ## Diagnoses with rules

            %s
            ## Diagnoses not covered

            The service knows these words and says plainly that it has no rules for them.

            %s
            """;

    private static final List<String> COLUMNS = List.of(
            "diagnosis",
            "rules",
            "evidence verified",
            "evidence **not** verified",
            "checks and notes verified",
            "checks and notes **not** verified");

    private final ReleaseIndex index;
    private final List<Chapter> chapters;

    IndexPage(ReleaseIndex index, List<Chapter> chapters) {
        this.index = index;
        this.chapters = chapters;
    }

    Page page(List<Page> shared) {
        KnowledgeRelease release = index.release();
        ReleaseInfo info = release.info();
        String text = TEXT.formatted(
                Markdown.text(info.title()),
                Markdown.text(info.version()),
                Markdown.text(info.date()),
                Markdown.code(release.digest()),
                info.status().wireName(),
                Markdown.text(info.disclaimer()),
                ReleaseCounts.table(release),
                shared.stream().map(IndexPage::link).collect(Collectors.joining("\n")),
                MarkdownTable.of(COLUMNS, chapters.stream().map(this::cells)),
                notCovered());
        return new Page("index.md", text);
    }

    private static String link(Page page) {
        String name = page.path().replace(".md", "").replace('-', ' ');
        return "- [" + name + "](" + page.path() + ")";
    }

    private List<String> cells(Chapter chapter) {
        Verification evidence = Verification.of(chapter.rules().stream()
                .flatMap(rule -> index.evidence(rule.id()).stream())
                .map(row -> row.verified()));
        Verification safety = Verification.of(chapter.safety().stream().map(SafetyRow::verified));
        return List.of(
                "[" + Markdown.text(chapter.diagnosis().name()) + "](" + chapter.path() + ")",
                String.valueOf(chapter.rules().size()),
                String.valueOf(evidence.verified()),
                String.valueOf(evidence.unverified()),
                String.valueOf(safety.verified()),
                String.valueOf(safety.unverified()));
    }

    private String notCovered() {
        Predicate<Diagnosis> covered = diagnosis -> !index.rules(diagnosis.id()).isEmpty();
        Stream<Diagnosis> diagnoses = index.release().terminology().diagnoses().stream();
        return diagnoses
                .filter(covered.negate())
                .map(diagnosis -> "- " + Markdown.text(diagnosis.name()) + " " + Markdown.code(diagnosis.id()))
                .collect(Collectors.joining("\n"));
    }
}
