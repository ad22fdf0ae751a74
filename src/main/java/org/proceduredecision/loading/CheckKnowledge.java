package org.proceduredecision.loading;

import java.io.PrintStream;
import java.nio.file.Path;

/** Checks a release from the command line and prints every fault; for makers of tables, who need no server for it. */
public final class CheckKnowledge {

    private static final int SOUND = 0;
    private static final int FAULTY = 1;
    private static final int MISUSED = 2;

    private CheckKnowledge() {}

    /**
     * Checks the release in a folder, or without arguments the one that comes with the service, and ends the process.
     *
     * @param args at most one folder
     */
    public static void main(String[] args) {
        System.exit(run(args, System.out));
    }

    /**
     * Checks a release.
     *
     * @param args at most one folder
     * @param out where faults and counts are printed
     * @return 0 without faults, 1 with faults, 2 when the arguments are not understood
     */
    public static int run(String[] args, PrintStream out) {
        if (args.length > 1 || args.length == 1 && args[0].startsWith("-")) {
            out.println("usage: CheckKnowledge [folder of a release; without one the release of the service]");
            return MISUSED;
        }
        ReleaseFiles files = args.length == 0 ? ReleaseFiles.shipped() : ReleaseFiles.ofFolder(Path.of(args[0]));
        return report(files, ReleaseLoader.load(files), out);
    }

    private static int report(ReleaseFiles files, LoadResult result, PrintStream out) {
        result.remarks().forEach(out::println);
        result.faults().forEach(fault -> out.println(fault.text()));
        result.release()
                .ifPresent(release -> out.println("release " + release.info().version() + " ("
                        + release.info().status().wireName() + "), " + release.digest()));
        int faults = result.faults().size();
        out.println(files + ": " + faults + (faults == 1 ? " fault" : " faults"));
        return result.faults().isEmpty() ? SOUND : FAULTY;
    }
}
