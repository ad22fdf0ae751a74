package org.proceduredecision.condition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactType;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.Predicate.Comparison;
import org.proceduredecision.condition.Predicate.OneOf;

/** The truth values, or the words of a closed set, parted by what the tests say of them. */
record WordCells(List<List<FactValue>> cells, List<FactValue> examples) implements FactCells {

    static WordCells of(Fact fact, List<Predicate> predicates) {
        Map<List<Boolean>, List<FactValue>> byAnswers = new LinkedHashMap<>();
        for (FactValue value : values(fact)) {
            List<Boolean> answers =
                    predicates.stream().map(predicate -> predicate.holds(value)).toList();
            byAnswers.computeIfAbsent(answers, key -> new ArrayList<>()).add(value);
        }
        List<List<FactValue>> cells =
                byAnswers.values().stream().map(List::copyOf).toList();
        return new WordCells(cells, cells.stream().map(cell -> cell.get(0)).toList());
    }

    private static List<FactValue> values(Fact fact) {
        return fact.type() == FactType.BOOLEAN
                ? List.of(FactValue.of(true), FactValue.of(false))
                : fact.values().stream().map(FactValue::of).toList();
    }

    @Override
    public List<String> describe(List<Integer> chosen) {
        List<FactValue> values =
                chosen.stream().flatMap(cell -> cells.get(cell).stream()).toList();
        return List.of(
                values.size() == 1 ? new Comparison(Operator.EQUAL, values.get(0)).text() : new OneOf(values).text());
    }
}
