package org.proceduredecision.condition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.Predicate.Contains;
import org.proceduredecision.condition.Predicate.Count;

/** The sets of words that a list fact may hold, parted by what the tests say of them. */
record ListCells(List<Predicate> predicates, List<FactValue> examples, List<List<Boolean>> answers)
        implements FactCells {

    /** Above this many items that tests ask for, only sets of at most two of them, and all together, are tried. */
    private static final int MOST_ITEMS_COMBINED = 8;

    static ListCells of(Fact fact, List<Predicate> predicates) {
        Map<List<Boolean>, FactValue> byAnswers = new LinkedHashMap<>();
        for (List<String> items : sets(fact, predicates)) {
            FactValue value = FactValue.of(items);
            List<Boolean> answers =
                    predicates.stream().map(predicate -> predicate.holds(value)).toList();
            byAnswers.putIfAbsent(answers, value);
        }
        return new ListCells(predicates, List.copyOf(byAnswers.values()), List.copyOf(byAnswers.keySet()));
    }

    /** Every set of the items that tests ask for, each filled up with others as far as tests count. */
    private static List<List<String>> sets(Fact fact, List<Predicate> predicates) {
        List<String> asked = predicates.stream()
                .flatMap(predicate -> predicate instanceof Contains contains
                        ? List.of(contains.item()).stream()
                        : List.<String>of().stream())
                .distinct()
                .toList();
        List<String> others =
                fact.values().stream().filter(value -> !asked.contains(value)).toList();
        int fill = Math.min(others.size(), highestCount(predicates) + 1);
        List<List<String>> sets = new ArrayList<>();
        for (List<String> subset : subsets(asked)) {
            for (int extra = 0; extra <= fill; extra++) {
                List<String> set = new ArrayList<>(subset);
                set.addAll(others.subList(0, extra));
                sets.add(set);
            }
        }
        return sets;
    }

    private static int highestCount(List<Predicate> predicates) {
        return predicates.stream()
                .mapToInt(predicate -> predicate instanceof Count count ? count.number() : 0)
                .max()
                .orElse(0);
    }

    private static List<List<String>> subsets(List<String> items) {
        if (items.size() > MOST_ITEMS_COMBINED) {
            return smallSubsets(items);
        }
        return IntStream.range(0, 1 << items.size())
                .mapToObj(bits -> IntStream.range(0, items.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(items::get)
                        .toList())
                .toList();
    }

    private static List<List<String>> smallSubsets(List<String> items) {
        List<List<String>> subsets = new ArrayList<>(List.of(List.of(), items));
        for (int i = 0; i < items.size(); i++) {
            subsets.add(List.of(items.get(i)));
            for (int j = 0; j < i; j++) {
                subsets.add(List.of(items.get(j), items.get(i)));
            }
        }
        return subsets;
    }

    @Override
    public List<String> describe(List<Integer> cells) {
        for (int i = 0; i < predicates.size(); i++) {
            for (boolean answer : new boolean[] {true, false}) {
                if (cellsAnswering(i, answer).equals(cells)) {
                    return List.of(literal(i, answer));
                }
            }
        }
        return cells.stream().map(this::conjunction).toList();
    }

    private List<Integer> cellsAnswering(int predicate, boolean answer) {
        return IntStream.range(0, answers.size())
                .filter(cell -> answers.get(cell).get(predicate) == answer)
                .boxed()
                .toList();
    }

    private String conjunction(int cell) {
        return IntStream.range(0, predicates.size())
                .mapToObj(i -> literal(i, answers.get(cell).get(i)))
                .collect(Collectors.joining(" and "));
    }

    private String literal(int predicate, boolean answer) {
        String text = predicates.get(predicate).text();
        return answer ? text : "not(" + text + ")";
    }
}
