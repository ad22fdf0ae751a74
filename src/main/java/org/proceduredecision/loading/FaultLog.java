package org.proceduredecision.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers the faults of one loading and puts them in the order of the tables. */
final class FaultLog {

    private static final int LONGEST = 400;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private static final Comparator<TableFault> ORDER = Comparator.comparingInt(FaultLog::filePlace)
            .thenComparing(TableFault::row)
            .thenComparing(FaultLog::columnPlace)
            .thenComparing(TableFault::column)
            .thenComparing(TableFault::what);

    private final List<TableFault> faults = new ArrayList<>();

    /** Notes a fault; row 0 = the whole file, empty column = the whole row. */
    void add(ReleaseFile file, int row, String column, Finding finding) {
        add(new TableFault(file.fileName(), row, shown(column), shown(finding.what()), shown(finding.hint())));
    }

    void add(TableFault fault) {
        faults.add(fault);
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    /** The faults by file, row and column, each once. */
    List<TableFault> inOrder() {
        return faults.stream().distinct().sorted(ORDER).toList();
    }

    /** Cells are quoted in faults, and a fault is one line. */
    private static String shown(String text) {
        String line = UNPRINTABLE.matcher(text).replaceAll(" ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }

    private static int filePlace(TableFault fault) {
        return ReleaseFile.find(fault.file()).map(ReleaseFile::ordinal).orElse(-1);
    }

    private static int columnPlace(TableFault fault) {
        if (fault.column().isEmpty()) {
            return -1;
        }
        int place = ReleaseFile.find(fault.file())
                .map(file -> file.columns().indexOf(fault.column()))
                .orElse(-1);
        return place >= 0 ? place : Integer.MAX_VALUE;
    }
}
