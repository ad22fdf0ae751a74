package org.proceduredecision.comparison;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.proceduredecision.comparison.GoldenCases.GoldenCase;

/** Compares two releases: the rows of their tables and, for a folder of cases, what they decide. */
public final class CompareReleases {

    private static final int EQUAL = 0;
    private static final int DIFFERENT = 1;
    private static final int MISUSED = 2;
    private static final int FAULTY = 3;

    private CompareReleases() {}

    /**
     * Compares the releases in two folders and ends the process.
     *
     * @param args the folders of the old and the new release, and a folder of cases if decisions are to be compared too
     */
    public static void main(String[] args) {
        System.exit(run(args, System.out));
    }

    /**
     * Compares the releases in two folders.
     *
     * @param args the folders of the old and the new release, and a folder of cases if decisions are to be compared too
     * @param out where differences are printed
     * @return 0 without differences, 1 with differences, 2 when the arguments are not understood or the cases cannot be read, 3
     *     when a release has faults, which are printed
     */
    public static int run(String[] args, PrintStream out) {
        if (args.length < 2 || args.length > 3 || Stream.of(args).anyMatch(arg -> arg.startsWith("-"))) {
            out.println("usage: CompareReleases OLD-FOLDER NEW-FOLDER [folder of golden cases]");
            return MISUSED;
        }
        try {
            List<GoldenCase> cases = args.length == 3 ? GoldenCases.in(Path.of(args[2])) : List.of();
            Optional<LoadedRelease> before = LoadedRelease.load(args[0], out);
            Optional<LoadedRelease> after = LoadedRelease.load(args[1], out);
            return before.isEmpty() || after.isEmpty()
                    ? FAULTY
                    : compare(before.get(), after.get(), cases, new ComparisonReport(out));
        } catch (IOException fault) {
            out.println("The cases cannot be read: " + fault.getMessage());
            return MISUSED;
        }
    }

    private static int compare(
            LoadedRelease before, LoadedRelease after, List<GoldenCase> cases, ComparisonReport report) {
        ReleaseComparison comparison = new ReleaseComparison(before, after);
        Map<String, List<RowChange>> tables = comparison.tables();
        Map<String, List<RowChange>> decisions = comparison.decisions(cases);
        report.releases(before.release(), after.release());
        tables.forEach(report::table);
        decisions.forEach(report::decision);
        report.sum(tables, decisions, cases.size());
        if (tables.isEmpty() && !comparison.isSameFiles()) {
            report.onlyWriting();
        }
        return tables.isEmpty() && decisions.isEmpty() ? EQUAL : DIFFERENT;
    }
}
