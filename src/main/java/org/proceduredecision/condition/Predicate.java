package org.proceduredecision.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.FactValue.Items;
import org.proceduredecision.clinical.FactValue.Quantity;

/** A test on the value of one fact. */
public sealed interface Predicate {

    /** Whether a known value, of the type that the predicate was checked against, passes. */
    boolean holds(FactValue value);

    /** The test without the fact, such as {@code >= 6}. */
    String text();

    /** The test with the fact, as FEEL. */
    default String feel(String fact) {
        return fact + " " + text();
    }

    /** The numbers at which the answer may turn. */
    default Stream<BigDecimal> thresholds() {
        return Stream.empty();
    }

    /** Compares with one value. */
    record Comparison(Operator operator, FactValue value) implements Predicate {
        @Override
        public boolean holds(FactValue seen) {
            if (seen instanceof Quantity left && value instanceof Quantity right) {
                return operator.holds(left.value().compareTo(right.value()));
            }
            return operator.holds(seen.equals(value) ? 0 : 1);
        }

        @Override
        public String text() {
            return operator.symbol() + " " + value.text();
        }

        @Override
        public Stream<BigDecimal> thresholds() {
            return value instanceof Quantity number ? Stream.of(number.value()) : Stream.empty();
        }
    }

    /** Lies between two numbers, each end included or not. */
    record Between(boolean lowIncluded, BigDecimal low, BigDecimal high, boolean highIncluded) implements Predicate {
        @Override
        public boolean holds(FactValue seen) {
            BigDecimal number = ((Quantity) seen).value();
            return (lowIncluded ? Operator.AT_LEAST : Operator.GREATER).holds(number.compareTo(low))
                    && (highIncluded ? Operator.AT_MOST : Operator.LESS).holds(number.compareTo(high));
        }

        @Override
        public String text() {
            return "in " + (lowIncluded ? "[" : "(") + low.toPlainString() + ".." + high.toPlainString()
                    + (highIncluded ? "]" : ")");
        }

        @Override
        public Stream<BigDecimal> thresholds() {
            return Stream.of(low, high);
        }
    }

    /** Is one of some values. */
    record OneOf(List<FactValue> values) implements Predicate {
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public boolean holds(FactValue seen) {
            return values.contains(seen);
        }

        @Override
        public String text() {
            return values.stream().map(FactValue::text).collect(Collectors.joining(", ", "in (", ")"));
        }

        @Override
        public Stream<BigDecimal> thresholds() {
            return values.stream()
                    .flatMap(value -> value instanceof Quantity number ? Stream.of(number.value()) : Stream.empty());
        }
    }

    /** A list holds an item. */
    record Contains(String item) implements Predicate {
        @Override
        public boolean holds(FactValue seen) {
            return ((Items) seen).values().contains(item);
        }

        @Override
        public String text() {
            return "contains \"" + item + '"';
        }

        @Override
        public String feel(String fact) {
            return "list contains(" + fact + ", \"" + item + "\")";
        }
    }

    /** A list holds a certain number of items. */
    record Count(Operator operator, int number) implements Predicate {
        @Override
        public boolean holds(FactValue seen) {
            return operator.holds(Integer.compare(((Items) seen).values().size(), number));
        }

        @Override
        public String text() {
            return "count " + operator.symbol() + " " + number;
        }

        @Override
        public String feel(String fact) {
            return "count(" + fact + ") " + operator.symbol() + " " + number;
        }
    }
}
