package org.proceduredecision.loading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.proceduredecision.knowledge.KnowledgeRelease;

/**
 * A command that writes something made from a release. Its arguments are the folder of the release, if it is not that of the
 * service, and the place to write to.
 *
 * @param usage what is printed when the arguments are not understood
 * @param written the things written, as the beginning of a sentence: {@code The pages}
 * @param writer what writes them
 */
public record WritingCommand(String usage, String written, Writer writer) {

    /** The exit code when all was written. */
    public static final int WRITTEN = 0;

    /** The exit code when the release has faults, or the place cannot be written to. */
    public static final int FAILED = 1;

    /** The exit code when the arguments are not understood or name a place that must not be written to. */
    public static final int MISUSED = 2;

    /** Makes something from a release. */
    @FunctionalInterface
    public interface Writer {

        /**
         * Writes to a place and prints what was written.
         *
         * @return the exit code
         * @throws IOException when the place cannot be written to
         */
        int write(KnowledgeRelease release, Path place, PrintStream out) throws IOException;
    }

    /**
     * Runs the command.
     *
     * @param out where faults, and what was written, are printed
     * @return the exit code
     */
    public int run(String[] args, PrintStream out) {
        if (args.length < 1 || args.length > 2 || Stream.of(args).anyMatch(arg -> arg.startsWith("-"))) {
            out.println(usage);
            return MISUSED;
        }
        ReleaseFiles files = args.length == 1 ? ReleaseFiles.shipped() : ReleaseFiles.ofFolder(Path.of(args[0]));
        LoadResult result = ReleaseLoader.load(files);
        result.faults().forEach(fault -> out.println(fault.text()));
        return result.release()
                .map(release -> write(release, Path.of(args[args.length - 1]), out))
                .orElse(FAILED);
    }

    private int write(KnowledgeRelease release, Path place, PrintStream out) {
        try {
            return writer.write(release, place, out);
        } catch (IOException fault) {
            out.println(written + " cannot be written: " + fault);
            return FAILED;
        }
    }
}
