package org.proceduredecision.loading;

/**
 * One thing that is wrong with a release.
 *
 * @param file name of the file, or the place itself where no release is
 * @param row number of the record as a spreadsheet shows it, the header being 1; 0 = the whole file
 * @param column name of the column, or of the key in release.yaml; empty = the whole row
 * @param what what is wrong
 * @param hint a way out; empty = none
 */
public record TableFault(String file, int row, String column, String what, String hint) {

    /** The fault in one line: {@code rules.csv row 12, column when: ... (hint)}. */
    public String text() {
        return place() + ": " + what + (hint.isEmpty() ? "" : " (" + hint + ")");
    }

    @Override
    public String toString() {
        return text();
    }

    private String place() {
        if (row == 0) {
            return column.isEmpty() ? file : file + ", key " + column;
        }
        return file + " row " + row + (column.isEmpty() ? "" : ", column " + column);
    }
}
