package org.proceduredecision.loading;

import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.proceduredecision.clinical.NumberRange;
import org.proceduredecision.clinical.WireName;

/**
 * What a cell must hold.
 *
 * @param expected it in words, after "expected"
 * @param words the allowed words of a closed vocabulary; empty = any text of the form
 * @param reader the value of a text, or empty when it has another form
 * @param fallback what stands for the value where the cell is faulty, so that reading can go on
 */
record CellType<T>(String expected, List<String> words, Function<String, Optional<T>> reader, T fallback) {

    private static final String NUMBER = "-?\\d{1,12}(?:\\.\\d{1,6})?";
    private static final Pattern RANGE = Pattern.compile("(" + NUMBER + ")\\s*\\.\\.\\s*(" + NUMBER + ")");
    private static final Pattern DECIMAL = Pattern.compile(NUMBER);
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Map<Class<?>, CellType<?>> WORDS = new ConcurrentHashMap<>();

    static final CellType<String> ID = form("an id in kebab-case, such as low-back", "[a-z0-9]+(?:-[a-z0-9]+)*");
    static final CellType<String> SOURCE_ID =
            form("an id in lower case with hyphens or dots, such as nice-ng59", "[a-z0-9]+(?:[.-][a-z0-9]+)*");
    static final CellType<String> DOI = form("a DOI that starts with 10.", "10\\.[^\\s/]+/\\S+");
    static final CellType<String> PMID = form("a PubMed number, digits only", "\\d{1,9}");
    static final CellType<Boolean> TRUTH = new CellType<>("true or false", List.of(), CellType::truth, false);
    static final CellType<Integer> YEAR = wholeBetween("a year of four digits", 1800, 2100);
    static final CellType<String> URL =
            new CellType<>("an address that starts with https:// or http://", List.of(), CellType::url, "");
    static final CellType<NumberRange> NUMBER_RANGE = new CellType<>(
            "the smallest and the largest number, such as 0..120", List.of(), CellType::range, NumberRange.NONE);

    /** A whole number from a smallest one. */
    static CellType<Integer> wholeFrom(int smallest) {
        return wholeBetween("a whole number from " + smallest, smallest, Integer.MAX_VALUE);
    }

    /** One word of a closed vocabulary. */
    @SuppressWarnings("unchecked") // the type of a vocabulary is kept under the vocabulary
    static <E extends Enum<E> & WireName> CellType<E> word(Class<E> vocabulary) {
        return (CellType<E>) WORDS.computeIfAbsent(vocabulary, key -> newWord(vocabulary));
    }

    private static <E extends Enum<E> & WireName> CellType<E> newWord(Class<E> vocabulary) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : vocabulary.getEnumConstants()) {
            words.put(constant.wireName(), constant);
        }
        return new CellType<>(
                "one of " + String.join(", ", words.keySet()),
                List.copyOf(words.keySet()),
                text -> Optional.ofNullable(words.get(text)),
                vocabulary.getEnumConstants()[0]);
    }

    /** A decimal number as tables write it. */
    static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static CellType<Integer> wholeBetween(String expected, int smallest, int largest) {
        return new CellType<>(
                expected,
                List.of(),
                text -> whole(text).filter(number -> smallest <= number && number <= largest),
                smallest);
    }

    private static CellType<String> form(String expected, String form) {
        Predicate<String> hasForm = Pattern.compile(form).asMatchPredicate();
        return new CellType<>(expected, List.of(), text -> Optional.of(text).filter(hasForm), "");
    }

    private static Optional<Integer> whole(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<Boolean> truth(String text) {
        return switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<String> url(String text) {
        try {
            URI address = URI.create(text);
            boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            return web && address.getHost() != null ? Optional.of(text) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<NumberRange> range(String text) {
        var parts = RANGE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        BigDecimal low = new BigDecimal(parts.group(1));
        BigDecimal high = new BigDecimal(parts.group(2));
        return low.compareTo(high) <= 0 ? Optional.of(new NumberRange(low, high)) : Optional.empty();
    }
}
