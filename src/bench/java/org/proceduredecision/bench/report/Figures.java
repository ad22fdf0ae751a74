package org.proceduredecision.bench.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Figures as they are shown: three digits that count, and no more than was measured. */
public final class Figures {

    private static final int DIGITS = 3;

    private Figures() {}

    /** A figure; thousands are set apart. */
    public static String of(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(DIGITS));
        return rounded.scale() <= 0
                ? String.format(Locale.ROOT, "%,d", rounded.toBigInteger())
                : rounded.stripTrailingZeros().toPlainString();
    }
}
