package org.proceduredecision.review;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.loading.WritingCommand;

/** Writes the pages of a release that a clinician reads and signs, as Markdown. */
public final class ReviewPages {

    private static final WritingCommand COMMAND = new WritingCommand(
            "usage: ReviewPages [folder of a release; without one the release of the service] FOLDER-FOR-PAGES",
            "The pages",
            ReviewPages::write);

    private ReviewPages() {}

    /**
     * Writes the pages of the release in a folder, or of the one that comes with the service, and ends the process.
     *
     * @param args the folder of the release, if it is not that of the service, and the folder for the pages
     */
    public static void main(String[] args) {
        System.exit(run(args, System.out));
    }

    /**
     * Writes the pages. A folder that holds anything is refused, because it may hold pages that somebody has signed.
     *
     * @param args the folder of the release, if it is not that of the service, and the folder for the pages
     * @param out where faults, and what was written, are printed
     * @return 0 when the pages were written, 1 when the release has faults or a page cannot be written, 2 when the arguments are
     *     not understood or the folder for the pages is not empty
     */
    public static int run(String[] args, PrintStream out) {
        return COMMAND.run(args, out);
    }

    private static int write(KnowledgeRelease release, Path folder, PrintStream out) throws IOException {
        if (Files.exists(folder) && !isEmpty(folder)) {
            out.println(folder + " is not empty, and pages in it may have been signed: name another folder");
            return WritingCommand.MISUSED;
        }
        List<Page> pages = PageSet.of(release);
        for (Page page : pages) {
            write(page, folder);
        }
        out.println(pages.size() + " pages, begin with " + folder.resolve("index.md"));
        return WritingCommand.WRITTEN;
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void write(Page page, Path folder) throws IOException {
        Path file = folder.resolve(page.path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, page.text());
    }
}
