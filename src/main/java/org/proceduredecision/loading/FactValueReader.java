package org.proceduredecision.loading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.StatedFact;

/** Reads values of facts out of cells and checks them against the type, the words and the range of their fact. */
final class FactValueReader {

    /** The empty list: as a value it has to be written, since an empty cell states nothing. */
    private static final String NO_ITEMS = "none";

    private final FactScope facts;

    FactValueReader(FactScope facts) {
        this.facts = facts;
    }

    /** The facts stated in a cell such as {@code radicular-pain=true;stenosis-type=central}; may be none. */
    List<StatedFact> stated(Row row, String column) {
        List<StatedFact> stated = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (String item : row.list(column)) {
            int equals = item.indexOf('=');
            if (equals < 0) {
                row.fault(column, new Finding(item + " states no value", "write fact=value"));
            } else if (!named.add(item.substring(0, equals).strip())) {
                row.fault(
                        column, Finding.of("states " + item.substring(0, equals).strip() + " twice"));
            } else {
                stated(row, column, item, equals).ifPresent(stated::add);
            }
        }
        return stated;
    }

    /** The value of a fact in a cell, or empty when the cell is empty or faulty. */
    Optional<FactValue> value(Row row, String column, Fact fact) {
        String text = row.text(column);
        return text.isEmpty() ? Optional.empty() : value(row, column, fact, text);
    }

    private Optional<StatedFact> stated(Row row, String column, String item, int equals) {
        String id = item.substring(0, equals).strip();
        String text = item.substring(equals + 1).strip();
        if (!facts.canCheck(id)) {
            row.doubt(column);
            return Optional.empty();
        }
        Optional<Fact> fact = facts.catalog().find(id);
        if (fact.isEmpty()) {
            row.fault(column, facts.ids().unknown(id));
        }
        return fact.flatMap(known -> value(row, column, known, text).map(value -> new StatedFact(known, value)));
    }

    private Optional<FactValue> value(Row row, String column, Fact fact, String text) {
        return switch (fact.type()) {
            case BOOLEAN ->
                read(row, column, fact, text, CellType.TRUTH.reader(), "true or false")
                        .map(FactValue::of);
            case NUMBER ->
                read(row, column, fact, text, CellType::decimal, "a number")
                        .flatMap(number -> inRange(row, column, fact, number));
            case CHOICE -> word(row, column, fact, text).map(FactValue::of);
            case LIST -> items(row, column, fact, text);
        };
    }

    private static <T> Optional<T> read(
            Row row, String column, Fact fact, String text, Function<String, Optional<T>> reader, String expected) {
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            row.fault(column, Finding.of(shown(text) + " is no value of " + fact.id() + ": expected " + expected));
        }
        return value;
    }

    private static Optional<FactValue> inRange(Row row, String column, Fact fact, BigDecimal number) {
        if (fact.range().contains(number)) {
            return Optional.of(FactValue.of(number));
        }
        row.fault(
                column,
                Finding.of(number.toPlainString() + " lies outside the range " + fact.range() + " of " + fact.id()));
        return Optional.empty();
    }

    private static Optional<String> word(Row row, String column, Fact fact, String text) {
        if (fact.values().contains(text)) {
            return Optional.of(text);
        }
        Finding finding = Finding.near(fact.id() + " has no value " + shown(text), text, fact.values());
        row.fault(column, finding.orHint("its values: " + String.join(", ", fact.values())));
        return Optional.empty();
    }

    private static Optional<FactValue> items(Row row, String column, Fact fact, String text) {
        if (text.equals(NO_ITEMS)) {
            return Optional.of(FactValue.of(List.of()));
        }
        List<String> words = row.items(column, text, Function.identity()).stream()
                .flatMap(item -> word(row, column, fact, item).stream())
                .toList();
        return row.isSound(column) ? Optional.of(FactValue.of(words)) : Optional.empty();
    }

    private static String shown(String text) {
        return text.isEmpty() ? "without text" : text;
    }
}
