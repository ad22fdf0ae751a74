package org.proceduredecision.dmn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.Condition.Test;
import org.proceduredecision.condition.Operator;
import org.proceduredecision.condition.Predicate;
import org.proceduredecision.condition.Predicate.Between;
import org.proceduredecision.condition.Predicate.Comparison;
import org.proceduredecision.condition.Predicate.OneOf;

/**
 * A test as the entry of its fact's column in a decision table. Such an entry can only match or not; it is written so that it
 * matches exactly where the test is true, and therefore not where the fact is unknown: what is unequal is written as what else
 * it can be.
 */
final class Cell {

    private Cell() {}

    /** The entry, or empty when the fact cannot be anything else. */
    static Optional<String> of(Test test) {
        Predicate predicate = test.predicate();
        if (predicate instanceof Comparison comparison) {
            return of(test.fact(), comparison);
        }
        if (predicate instanceof Between between) {
            return Optional.of(between.text().substring("in ".length()));
        }
        return Optional.of(
                predicate instanceof OneOf oneOf ? joined(oneOf.values()) : "? != null and " + predicate.feel("?"));
    }

    private static Optional<String> of(Fact fact, Comparison comparison) {
        if (comparison.operator() == Operator.EQUAL) {
            return Optional.of(comparison.value().text());
        }
        return comparison.operator() == Operator.NOT_EQUAL
                ? unequal(fact, comparison.value())
                : Optional.of(comparison.text());
    }

    private static Optional<String> unequal(Fact fact, FactValue value) {
        return switch (fact.type()) {
            case BOOLEAN -> Optional.of(value.equals(FactValue.of(true)) ? "false" : "true");
            case NUMBER -> Optional.of("< " + value.text() + ", > " + value.text());
            case CHOICE, LIST -> others(fact, value);
        };
    }

    private static Optional<String> others(Fact fact, FactValue value) {
        List<FactValue> others = fact.values().stream()
                .map(FactValue::of)
                .filter(other -> !other.equals(value))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(joined(others));
    }

    private static String joined(List<FactValue> values) {
        return values.stream().map(FactValue::text).collect(Collectors.joining(", "));
    }
}
