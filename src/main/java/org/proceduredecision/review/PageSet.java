package org.proceduredecision.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.proceduredecision.knowledge.KnowledgeRelease;

/** All pages of a release: the same pages, to the byte, for the same release. */
final class PageSet {

    private PageSet() {}

    /** The index first, then what belongs to no single diagnosis, then the diagnoses in the order of their table. */
    static List<Page> of(KnowledgeRelease release) {
        ReleaseIndex index = new ReleaseIndex(release);
        List<SafetyRow> safety = SafetyRow.all(release.safety());
        List<Chapter> chapters = chapters(safety, index).toList();
        SharedRows sharedRows = new SharedRows(safety, chapters);
        List<Page> shared = new SharedPages(index, sharedRows).all();
        DiagnosisPage diagnosisPage = new DiagnosisPage(index, sharedRows);
        List<Page> pages = new ArrayList<>();
        pages.add(new IndexPage(index, chapters).page(shared));
        pages.addAll(shared);
        chapters.forEach(chapter -> pages.add(diagnosisPage.of(chapter)));
        return pages;
    }

    private static Stream<Chapter> chapters(List<SafetyRow> safety, ReleaseIndex index) {
        return index.release().terminology().diagnoses().stream()
                .filter(diagnosis -> !index.rules(diagnosis.id()).isEmpty())
                .map(diagnosis -> new Chapter(diagnosis, safety, index));
    }
}
