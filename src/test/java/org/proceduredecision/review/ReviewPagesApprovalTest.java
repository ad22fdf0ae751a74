package org.proceduredecision.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of the tiny release are to the byte those in {@code src/test/resources/review-pages}, which somebody has read: what is
 * signed depends on every word. After a change that is meant,
 * {@code mvn test -Dtest=ReviewPagesApprovalTest -Dreview-pages.refresh=true} writes them anew; what differs is then read, and
 * committed with the change. The pages carry the digest of the release, so any edit of the tiny release calls for this too.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewPagesApprovalTest {

    private static final Path APPROVED = Path.of("src", "test", "resources", "review-pages");
    private static final boolean REFRESH = Boolean.getBoolean("review-pages.refresh");
    private static final String HOW_TO_REFRESH =
            "mvn test -Dtest=ReviewPagesApprovalTest -Dreview-pages.refresh=true writes the approved pages anew";

    @TempDir
    private Path folder;

    @Test
    void the_pages_are_the_approved_ones() throws IOException {
        Map<String, String> pages = WrittenPages.ofTiny(folder.resolve("pages")).byPath();
        if (REFRESH) {
            approve(pages);
        }

        Map<String, String> approved = WrittenPages.in(APPROVED).byPath();

        assertThat(pages.keySet()).as(HOW_TO_REFRESH).isEqualTo(approved.keySet());
        assertThat(pages)
                .allSatisfy((path, text) ->
                        assertThat(text).as("%s (%s)", path, HOW_TO_REFRESH).isEqualTo(approved.get(path)));
    }

    private static void approve(Map<String, String> pages) throws IOException {
        delete(APPROVED);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = APPROVED.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }

    /** Deletes the files below a folder, so that no page of old stays approved. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }
}
