package org.proceduredecision.loading;

import java.math.BigDecimal;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue.Quantity;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.Predicate;

/**
 * Numbers outside of which a condition cannot hold; inside it may or may not. Ends count as inside.
 *
 * @param low the smallest
 * @param high the largest; below the smallest where nothing is inside
 */
record NumberSpan(BigDecimal low, BigDecimal high) {

    /** The span of a condition along one number. */
    static NumberSpan of(Condition condition, Fact number) {
        NumberSpan span = new NumberSpan(number.range().low(), number.range().high());
        if (condition instanceof Condition.AllOf all) {
            for (Condition part : all.parts()) {
                span = span.and(of(part, number));
            }
        }
        boolean tested = condition instanceof Condition.Test test && test.fact().equals(number);
        return tested ? span.and(of(((Condition.Test) condition).predicate(), span)) : span;
    }

    private static NumberSpan of(Predicate predicate, NumberSpan whole) {
        if (predicate instanceof Predicate.Between between) {
            return new NumberSpan(between.low(), between.high());
        }
        if (predicate instanceof Predicate.Comparison comparison && comparison.value() instanceof Quantity quantity) {
            return switch (comparison.operator()) {
                case EQUAL -> new NumberSpan(quantity.value(), quantity.value());
                case LESS, AT_MOST -> new NumberSpan(whole.low, quantity.value());
                case GREATER, AT_LEAST -> new NumberSpan(quantity.value(), whole.high);
                case NOT_EQUAL -> whole;
            };
        }
        return whole;
    }

    private NumberSpan and(NumberSpan other) {
        return new NumberSpan(low.max(other.low), high.min(other.high));
    }
}
