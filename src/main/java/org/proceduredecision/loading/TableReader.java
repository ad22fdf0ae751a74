package org.proceduredecision.loading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads one CSV file into rows: RFC 4180 in UTF-8, lines ending in LF or CRLF, blank lines ignored, cells trimmed. */
final class TableReader {

    private record Line(int number, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    private final ReleaseFile file;
    private final CsvText text;
    private final FaultLog log;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();
    private boolean cutShort;

    private TableReader(ReleaseFile file, byte[] bytes, FaultLog log) {
        this.file = file;
        this.text = CsvText.decode(bytes);
        this.log = log;
    }

    /** Reads the table as far as it can be read and reports what is wrong with its form. */
    static Table read(ReleaseFile file, byte[] bytes, FaultLog log) {
        return new TableReader(file, bytes, log).read();
    }

    private Table read() {
        List<Line> lines = lines();
        if (lines.isEmpty()) {
            reportEmpty();
            return Table.unreadable(file);
        }
        Header header = Header.read(file, lines.get(0).cells(), log);
        Ids ids = new Ids(file.noun(), !cutShort && header.has("id"));
        lines.subList(1, lines.size()).forEach(line -> add(line, header, ids));
        return new Table(file, rows, ids, lost, !cutShort && header.isWhole());
    }

    private void reportEmpty() {
        if (!cutShort) {
            log.add(file, 0, "", new Finding("is empty", "columns: " + String.join(",", file.columns())));
        }
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        try {
            Iterator<CsvRecord> records = csv().ofCsvRecord(text.text()).iterator();
            while (records.hasNext()) {
                CsvRecord next = records.next();
                Line line = new Line(++number, trimmed(next));
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
        } catch (CsvParseException fault) {
            cutShort = true;
            log.add(file, number + 1, "", unreadable(fault));
        }
        return lines;
    }

    private static CsvReaderBuilder csv() {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static List<String> trimmed(CsvRecord csv) {
        List<String> cells = new ArrayList<>(csv.getFieldCount());
        for (String cell : csv.getFields()) {
            cells.add(cell.strip());
        }
        return cells;
    }

    private static Finding unreadable(CsvParseException fault) {
        return new Finding(
                "cannot be read from here on: " + fault.getMessage(),
                "a quote inside a quoted cell is written twice, and each opened quote is closed");
    }

    private void add(Line line, Header header, Ids ids) {
        Row row = new Row(header, line.number(), line.cells(), log);
        boolean fits = line.cells().size() == header.width();
        if (fits) {
            rows.add(row);
            CellCheck.check(row, header, line.cells(), text);
        } else {
            lost.add(line.cells().get(0));
            row.report("", width(line.cells().size(), header.width()));
        }
        noteId(row, line, header, ids);
    }

    private void noteId(Row row, Line line, Header header, Ids ids) {
        int place = file.isKeyed()
                ? header.places().getOrDefault("id", line.cells().size())
                : line.cells().size();
        if (place >= line.cells().size() || line.cells().get(place).isEmpty()) {
            return;
        }
        String id = line.cells().get(place);
        ids.add(id, line.number())
                .ifPresent(first -> row.fault("id", Finding.of(id + " is also the id of row " + first)));
    }

    private static Finding width(int cells, int wanted) {
        return new Finding(
                "has " + cells + " cells, the header has " + wanted,
                "a cell that holds a comma needs double quotes around it");
    }
}
