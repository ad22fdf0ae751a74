package org.proceduredecision.clinical;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the constants of a closed vocabulary are written in tables, requests and answers: kebab-case. */
public interface WireName {

    /** The name in tables, requests and answers, such as {@code strong-for}. */
    String wireName();

    /** The wire name that belongs to a constant's Java name. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of that wire name, or empty when there is none. */
    static <E extends Enum<E> & WireName> Optional<E> find(Class<E> type, String wireName) {
        return Optional.ofNullable(type.cast(ConstantsByName.of(type).get(wireName)));
    }

    /** All wire names of a vocabulary, in its own order. */
    static <E extends Enum<E> & WireName> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(WireName::wireName).toList();
    }
}
