package org.proceduredecision.dmn;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.loading.WritingCommand;

/** Writes a release as a DMN model into a file. */
public final class ExportDmn {

    private static final WritingCommand COMMAND = new WritingCommand(
            "usage: ExportDmn [folder of a release; without one the release of the service] FILE",
            "The model",
            ExportDmn::write);

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
        return COMMAND.run(args, out);
    }

    private static int write(KnowledgeRelease release, Path file, PrintStream out) throws IOException {
        Files.writeString(file, DmnExport.of(release, release.rules()));
        out.println("release " + release.info().version() + " as DMN in " + file);
        return WritingCommand.WRITTEN;
    }
}
