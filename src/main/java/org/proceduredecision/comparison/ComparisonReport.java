package org.proceduredecision.comparison;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proceduredecision.comparison.RowChange.Kind;
import org.proceduredecision.knowledge.KnowledgeRelease;

/** Prints what differs between two releases. */
final class ComparisonReport {

    private static final int SHORT = 60;
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

    private final PrintStream out;

    ComparisonReport(PrintStream out) {
        this.out = out;
    }

    /** Which releases are compared. */
    void releases(KnowledgeRelease before, KnowledgeRelease after) {
        out.println("old: " + name(before));
        out.println("new: " + name(after));
    }

    private static String name(KnowledgeRelease release) {
        return release.info().version() + " (" + release.info().status().wireName() + "), " + release.digest();
    }

    /** What differs in a table, under a line of counts. */
    void table(String file, List<RowChange> changes) {
        out.println(file + ": " + counts(changes));
        changes.forEach(this::row);
    }

    /** What differs in the answer to a case. */
    void decision(String golden, List<RowChange> changes) {
        out.println("case " + golden);
        changes.forEach(this::row);
    }

    /** How much differs. */
    void sum(Map<String, List<RowChange>> tables, Map<String, List<RowChange>> decisions, int cases) {
        int rows = tables.values().stream().mapToInt(List::size).sum();
        out.println("rows that differ: " + rows);
        if (cases > 0) {
            out.println("cases that are decided otherwise: " + decisions.size() + " of " + cases);
        }
    }

    /** That files differ although no row does. */
    void onlyWriting() {
        out.println("The files differ only in how their rows are written or ordered.");
    }

    private static String counts(List<RowChange> changes) {
        return Arrays.stream(Kind.values())
                .map(kind ->
                        changes.stream().filter(change -> change.kind() == kind).count() + " " + kind.word())
                .collect(Collectors.joining(", "));
    }

    private void row(RowChange change) {
        out.println("  " + change.kind().sign() + " " + line(change.key()));
        change.cells().forEach(cell -> cell(change.kind(), cell));
    }

    private void cell(Kind kind, RowChange.Cell cell) {
        String column = "      " + cell.column();
        switch (kind) {
            case ADDED -> out.println(column + ": " + shown(cell.after()));
            case REMOVED -> out.println(column + ": " + shown(cell.before()));
            case CHANGED -> changed(column, shown(cell.before()), shown(cell.after()));
        }
    }

    private void changed(String column, String before, String after) {
        if (before.length() + after.length() <= SHORT) {
            out.println(column + ": " + before + " -> " + after);
        } else {
            out.println(column);
            out.println("        old: " + before);
            out.println("        new: " + after);
        }
    }

    private static String shown(String text) {
        return text.isEmpty() ? "(empty)" : line(text);
    }

    private static String line(String text) {
        return BREAKS.matcher(text).replaceAll(" ");
    }
}
