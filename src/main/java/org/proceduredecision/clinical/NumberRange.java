package org.proceduredecision.clinical;

import java.math.BigDecimal;

/**
 * The numbers from a smallest to a largest, both included.
 *
 * @param low the smallest
 * @param high the largest
 */
public record NumberRange(BigDecimal low, BigDecimal high) {

    /** The range of facts that are no numbers. */
    public static final NumberRange NONE = new NumberRange(BigDecimal.ZERO, BigDecimal.ZERO);

    public NumberRange {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("smallest " + low + " is above largest " + high);
        }
    }

    /** Whether the number lies in the range. */
    public boolean contains(BigDecimal number) {
        return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
    }

    @Override
    public String toString() {
        return low.toPlainString() + ".." + high.toPlainString();
    }
}
