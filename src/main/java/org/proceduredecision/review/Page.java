package org.proceduredecision.review;

import org.proceduredecision.knowledge.KnowledgeRelease;

/**
 * One page.
 *
 * @param path where it stands below the folder of all pages, with {@code /} between names
 * @param text its Markdown
 */
record Page(String path, String text) {

    /** A page beside the index, with title, release and way back above its text. */
    static Page beside(String path, String title, KnowledgeRelease release, String text) {
        return new Page(path, head(title, release, "index.md") + text);
    }

    /** A page in a folder below the index. */
    static Page below(String path, String title, KnowledgeRelease release, String text) {
        return new Page(path, head(title, release, "../index.md") + text);
    }

    private static String head(String title, KnowledgeRelease release, String index) {
        return """
                # %s

                Release %s (**%s**), %s. [All pages](%s)

                """.formatted(
                        Markdown.text(title),
                        Markdown.text(release.info().version()),
                        release.info().status().wireName(),
                        Markdown.code(release.digest()),
                        index);
    }
}
