package org.proceduredecision.loading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of a release as the text of its rows, for those who compare tables and not what they mean.
 *
 * <p>The rows of release.yaml are its texts: each with its key, and where a key holds several, with the item of a list or the name
 * under which it stands.
 *
 * @param file name of the file
 * @param columns names of its columns
 * @param rows the cells of each row by column, in the order of the columns; an empty cell is an empty text
 */
public record TableText(String file, List<String> columns, List<Map<String, String>> rows) {

    public TableText {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The files of a release in their usual order; of a faulty release what can be read. */
    public static List<TableText> of(ReleaseFiles files) {
        FaultLog unheard = new FaultLog();
        return ReleaseBytes.read(files, unheard).byFile().entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), unheard))
                .toList();
    }

    private static TableText of(ReleaseFile file, byte[] bytes, FaultLog log) {
        return file.isTable()
                ? ofTable(TableReader.read(file, bytes, log))
                : ofTexts(file, YamlFile.read(file, bytes, log));
    }

    private static TableText ofTable(Table table) {
        List<String> columns = table.file().columns();
        return new TableText(
                table.file().fileName(),
                columns,
                table.rows().stream().map(row -> cells(row, columns)).toList());
    }

    private static Map<String, String> cells(Row row, List<String> columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        columns.forEach(column -> cells.put(column, row.raw(column)));
        return Collections.unmodifiableMap(cells);
    }

    private static TableText ofTexts(ReleaseFile file, Optional<YamlFile> yaml) {
        return new TableText(
                file.fileName(), YamlFile.COLUMNS, yaml.map(YamlFile::rows).orElse(List.of()));
    }
}
