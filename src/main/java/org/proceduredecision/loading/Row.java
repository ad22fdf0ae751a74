package org.proceduredecision.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.proceduredecision.clinical.Words;

/**
 * One row of a table. Its getters report what is wrong with a cell and go on with a fallback; a cell in which a
 * fault was found is broken, and nothing more is said of it.
 */
final class Row {

    private final Header header;
    private final int number;
    private final List<String> cells;
    private final FaultLog log;
    private final Set<String> broken = new HashSet<>(0);

    Row(Header header, int number, List<String> cells, FaultLog log) {
        this.header = header;
        this.number = number;
        this.cells = cells;
        this.log = log;
    }

    /** The number of the record as a spreadsheet shows it; the header is 1. */
    int number() {
        return number;
    }

    /** The table it is a row of. */
    ReleaseFile file() {
        return header.file();
    }

    /** Whether no fault was found so far in these cells. */
    boolean isSound(String... columns) {
        for (String column : columns) {
            if (isBroken(column)) {
                return false;
            }
        }
        return true;
    }

    /** Reports a fault that leaves the cell unreadable. */
    void fault(String column, Finding finding) {
        broken.add(column);
        report(column, finding);
    }

    /** Reports a fault of a cell that can be read, such as one that does not go with other rows. */
    void report(String column, Finding finding) {
        log.add(header.file(), number, column, finding);
    }

    /** Notes that the cell could not be read because of a fault reported elsewhere. */
    void doubt(String column) {
        broken.add(column);
    }

    /** The text of the cell without space around it; empty where the cell is empty or broken. */
    String text(String column) {
        Integer place = header.places().get(column);
        return place == null || broken.contains(column) ? "" : cells.get(place);
    }

    /** The text of the cell, broken or not. */
    String raw(String column) {
        Integer place = header.places().get(column);
        return place == null ? "" : cells.get(place);
    }

    /** The text of a cell that must hold some. */
    String required(String column) {
        String text = text(column);
        if (text.isEmpty() && !isBroken(column)) {
            fault(column, Finding.of("is empty"));
        }
        return text;
    }

    /** Requires that the cell is empty, for that reason. */
    void forbidden(String column, String reason) {
        if (!text(column).isEmpty()) {
            fault(column, Finding.of("must be empty: " + reason));
        }
    }

    /** The value of a cell that must hold one. */
    <T> T value(String column, CellType<T> type) {
        if (text(column).isEmpty() && !isBroken(column)) {
            fault(column, new Finding("is empty", "expected " + type.expected()));
        }
        return optional(column, type).orElse(type.fallback());
    }

    /** The value of a cell that may be empty. */
    <T> Optional<T> optional(String column, CellType<T> type) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = type.reader().apply(text);
        if (value.isEmpty()) {
            fault(column, unexpected(text, type));
        }
        return value;
    }

    /** The row's own id. */
    String id() {
        return value("id", header.file() == ReleaseFile.SOURCES ? CellType.SOURCE_ID : CellType.ID);
    }

    /** The items of a cell that may be empty. */
    List<String> list(String column) {
        return items(column, text(column), Function.identity());
    }

    /** The items of a cell that must hold some. */
    List<String> requiredList(String column) {
        required(column);
        return list(column);
    }

    /** Words for the same thing, none of which may be another way of writing one before. */
    List<String> synonyms() {
        return items("synonyms", text("synonyms"), Words::key);
    }

    /** The id of another row. */
    String reference(String column, Ids ids) {
        String id = required(column);
        check(column, id, ids);
        return id;
    }

    /** The id of another row, or empty. */
    String optionalReference(String column, Ids ids) {
        String id = text(column);
        check(column, id, ids);
        return id;
    }

    /** The ids of other rows; may be none. */
    List<String> references(String column, Ids ids) {
        List<String> found = list(column);
        found.forEach(id -> check(column, id, ids));
        return found;
    }

    /** The items of a text taken from the cell; two with the same key are one too many. */
    List<String> items(String column, String text, Function<String, String> key) {
        List<String> items = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (String part : text.isEmpty() ? new String[0] : text.split(";", -1)) {
            String item = part.strip();
            if (item.isEmpty()) {
                fault(column, new Finding("holds an empty item", "two semicolons, or one at an end"));
            } else if (keys.add(key.apply(item))) {
                items.add(item);
            } else {
                fault(column, Finding.of("holds " + item + " twice"));
            }
        }
        return items;
    }

    /** Checks that items which others name are written like ids. */
    void checkItems(String column, List<String> items) {
        items.stream()
                .filter(item -> CellType.ID.reader().apply(item).isEmpty())
                .forEach(item -> fault(column, Finding.of(item + " is not in kebab-case")));
    }

    private void check(String column, String id, Ids ids) {
        if (!id.isEmpty() && !ids.accept(id)) {
            fault(column, ids.unknown(id));
        }
    }

    private boolean isBroken(String column) {
        return !header.has(column) || broken.contains(column);
    }

    private static Finding unexpected(String text, CellType<?> type) {
        return Finding.near(text + " is not " + type.expected(), text, type.words());
    }
}
