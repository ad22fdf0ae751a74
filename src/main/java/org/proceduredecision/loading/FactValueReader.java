package org.proceduredecision.loading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    List<StatedFact> stated(Cell cell) {
        List<StatedFact> stated = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (String item : cell.items(cell.text())) {
            int equals = item.indexOf('=');
            String fact = item.substring(0, Math.max(0, equals)).strip();
            if (equals < 0) {
                cell.fault(new Finding(item + " states no value", "write fact=value"));
            } else if (!named.add(fact)) {
                cell.fault(Finding.of("states " + fact + " twice"));
            } else {
                stated(cell, fact, item.substring(equals + 1).strip()).ifPresent(stated::add);
            }
        }
        return stated;
    }

    /** The value of a fact in a cell, or empty when the cell is empty or faulty. */
    Optional<FactValue> value(Cell cell, Fact fact) {
        String text = cell.text();
        return text.isEmpty() ? Optional.empty() : value(cell, fact, text);
    }

    private Optional<StatedFact> stated(Cell cell, String id, String text) {
        if (!facts.canCheck(id)) {
            cell.doubt();
            return Optional.empty();
        }
        Optional<Fact> fact = facts.catalog().find(id);
        if (fact.isEmpty()) {
            cell.fault(facts.ids().unknown(id));
        }
        return fact.flatMap(known -> value(cell, known, text).map(value -> new StatedFact(known, value)));
    }

    private static Optional<FactValue> value(Cell cell, Fact fact, String text) {
        return switch (fact.type()) {
            case BOOLEAN -> truth(cell, fact, text);
            case NUMBER -> number(cell, fact, text);
            case CHOICE -> word(cell, fact, text).map(FactValue::of);
            case LIST -> items(cell, fact, text);
        };
    }

    private static Optional<FactValue> truth(Cell cell, Fact fact, String text) {
        Optional<Boolean> truth = CellType.TRUTH.reader().apply(text);
        if (truth.isEmpty()) {
            cell.fault(Finding.of(fact.id() + " is true or false, not " + shown(text)));
        }
        return truth.map(FactValue::of);
    }

    private static Optional<FactValue> number(Cell cell, Fact fact, String text) {
        Optional<BigDecimal> number = CellType.decimal(text);
        if (number.isEmpty()) {
            cell.fault(Finding.of(fact.id() + " is a number, not " + shown(text)));
            return Optional.empty();
        }
        if (!fact.range().contains(number.get())) {
            cell.fault(Finding.of(text + " lies outside the range " + fact.range() + " of " + fact.id()));
            return Optional.empty();
        }
        return number.map(FactValue::of);
    }

    private static Optional<String> word(Cell cell, Fact fact, String text) {
        if (fact.values().contains(text)) {
            return Optional.of(text);
        }
        Finding finding = Finding.near(fact.id() + " has no value " + shown(text), text, fact.values());
        cell.fault(finding.orHint("its values: " + String.join(", ", fact.values())));
        return Optional.empty();
    }

    private static Optional<FactValue> items(Cell cell, Fact fact, String text) {
        if (text.equals(NO_ITEMS)) {
            return Optional.of(FactValue.of(List.of()));
        }
        List<String> words = cell.items(text).stream()
                .flatMap(item -> word(cell, fact, item).stream())
                .toList();
        return cell.isSound() ? Optional.of(FactValue.of(words)) : Optional.empty();
    }

    private static String shown(String text) {
        return text.isEmpty() ? "an empty text" : text;
    }
}
