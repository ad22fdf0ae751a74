package org.proceduredecision.clinical;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The value of a fact, or that it is not known: a fact that was not supplied is unknown, never false. */
@Schema(oneOf = {Boolean.class, BigDecimal.class, String.class, String[].class})
public sealed interface FactValue {

    /** What is not known. */
    FactValue UNKNOWN = Unknown.INSTANCE;

    /** Whether the fact has a value. */
    @Schema(hidden = true)
    default boolean isKnown() {
        return this != UNKNOWN;
    }

    /** The type of facts that can hold this value; an unknown value has none and answers {@link FactType#BOOLEAN}. */
    FactType type();

    /** The value as a FEEL literal. */
    String text();

    /** A truth value. */
    static FactValue of(boolean value) {
        return value ? Truth.TRUE : Truth.FALSE;
    }

    /** A number, in its shortest form, so that 2.50 and 2.5 are the same value. */
    static FactValue of(BigDecimal value) {
        return new Quantity(value);
    }

    /** One word of a closed set. */
    static FactValue of(String value) {
        return new Choice(value);
    }

    /** Some words of a closed set, none twice. */
    static FactValue of(List<String> values) {
        return new Items(values);
    }

    /** Yes or no. */
    record Truth(@JsonValue boolean value) implements FactValue {
        static final Truth TRUE = new Truth(true);
        static final Truth FALSE = new Truth(false);

        @Override
        public FactType type() {
            return FactType.BOOLEAN;
        }

        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }

    /** A number in the fact's unit. */
    record Quantity(@JsonValue BigDecimal value) implements FactValue {
        public Quantity {
            BigDecimal shortest = value.stripTrailingZeros();
            value = shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }

        @Override
        public FactType type() {
            return FactType.NUMBER;
        }

        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    /** One word of a closed set. */
    record Choice(@JsonValue String value) implements FactValue {
        @Override
        public FactType type() {
            return FactType.CHOICE;
        }

        @Override
        public String text() {
            return '"' + value + '"';
        }
    }

    /** Some words of a closed set; empty = none of them. */
    record Items(@JsonValue List<String> values) implements FactValue {
        public Items {
            values = values.stream().distinct().sorted().toList();
        }

        @Override
        public FactType type() {
            return FactType.LIST;
        }

        @Override
        public String text() {
            return values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** Not supplied, not implied, not assumed. */
    enum Unknown implements FactValue {
        INSTANCE;

        @Override
        public FactType type() {
            return FactType.BOOLEAN;
        }

        @Override
        @JsonValue
        public String text() {
            return "null";
        }
    }
}
