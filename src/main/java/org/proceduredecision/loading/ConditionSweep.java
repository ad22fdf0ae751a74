package org.proceduredecision.loading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactType;
import org.proceduredecision.knowledge.Rule;

/**
 * The pairs of rules of one group whose conditions may hold together. A group of more than a few is swept along the
 * number that its rules are parted by, so that rules for other ages or durations are never compared.
 */
final class ConditionSweep {

    private static final int FEW = 3;

    private record Placed(Entry<Rule> entry, NumberSpan span) {}

    private ConditionSweep() {}

    /** Shows the visitor each pair, the row that comes first in the table first. */
    static void forEachPair(List<Entry<Rule>> rules, BiConsumer<Entry<Rule>, Entry<Rule>> visitor) {
        Optional<Fact> fact = rules.size() <= FEW ? Optional.empty() : mostTested(rules);
        fact.ifPresentOrElse(number -> sweep(rules, number, visitor), () -> allPairs(rules, visitor));
    }

    private static void allPairs(List<Entry<Rule>> rules, BiConsumer<Entry<Rule>, Entry<Rule>> visitor) {
        for (int later = 1; later < rules.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                visitor.accept(rules.get(earlier), rules.get(later));
            }
        }
    }

    private static void sweep(List<Entry<Rule>> rules, Fact number, BiConsumer<Entry<Rule>, Entry<Rule>> visitor) {
        List<Placed> placed = rules.stream()
                .map(entry -> new Placed(entry, NumberSpan.of(entry.value().when(), number)))
                .sorted(Comparator.comparing(place -> place.span().low()))
                .toList();
        List<Placed> open = new ArrayList<>();
        for (Placed next : placed) {
            BigDecimal low = next.span().low();
            open.removeIf(place -> place.span().high().compareTo(low) < 0);
            open.forEach(place -> inTableOrder(place.entry(), next.entry(), visitor));
            open.add(next);
        }
    }

    private static void inTableOrder(Entry<Rule> one, Entry<Rule> other, BiConsumer<Entry<Rule>, Entry<Rule>> visitor) {
        if (one.row().number() < other.row().number()) {
            visitor.accept(one, other);
        } else {
            visitor.accept(other, one);
        }
    }

    private static Optional<Fact> mostTested(List<Entry<Rule>> rules) {
        return rules.stream()
                .flatMap(entry -> entry.value().when().facts().stream())
                .filter(fact -> fact.type() == FactType.NUMBER)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
