package org.proceduredecision.dmn;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.loading.LoadResult;
import org.proceduredecision.loading.ReleaseFiles;
import org.proceduredecision.loading.ReleaseLoader;

/** Writes a release as a DMN model into a file. */
public final class ExportDmn {

    private static final int WRITTEN = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private ExportDmn() {}

    /**
     * Writes the release in a folder, or the one that comes with the service, and ends the process.
     *
     * @param args the folder of the release, if it is not that of the service, and the file for the model
     */
    public static void main(String[] args) {
        System.exit(run(args, System.out));
    }

    /**
     * Writes a release; a file of that name is replaced.
     *
     * @param args the folder of the release, if it is not that of the service, and the file for the model
     * @param out where faults, and what was written, are printed
     * @return 0 when the model was written, 1 when the release has faults or the file cannot be written, 2 when the arguments are
     *     not understood
     */
    public static int run(String[] args, PrintStream out) {
        if (args.length < 1 || args.length > 2 || Stream.of(args).anyMatch(arg -> arg.startsWith("-"))) {
            out.println("usage: ExportDmn [folder of a release; without one the release of the service] FILE");
            return MISUSED;
        }
        ReleaseFiles files = args.length == 1 ? ReleaseFiles.shipped() : ReleaseFiles.ofFolder(Path.of(args[0]));
        LoadResult result = ReleaseLoader.load(files);
        result.faults().forEach(fault -> out.println(fault.text()));
        return result.release()
                .map(release -> write(release, Path.of(args[args.length - 1]), out))
                .orElse(FAILED);
    }

    private static int write(KnowledgeRelease release, Path file, PrintStream out) {
        try {
            Files.writeString(file, DmnExport.of(release, release.rules()));
            out.println("release " + release.info().version() + " as DMN in " + file);
            return WRITTEN;
        } catch (IOException fault) {
            out.println("The model cannot be written: " + fault);
            return FAILED;
        }
    }
}
