package org.proceduredecision.dmn;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactType;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.NumberRange;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.ConditionParser;
import org.proceduredecision.condition.ParsedCondition;

/** Conditions from the whole grammar of the tables, and patients that they turn on; the same for the same seed. */
final class GeneratedConditions {

    /** Few facts, so that conditions test one twice; some bear names that FEEL has for itself, or that begin alike. */
    static final FactCatalog FACTS = new FactCatalog(List.of(
            fact(0, "pregnant", FactType.BOOLEAN, List.of()),
            fact(1, "date", FactType.BOOLEAN, List.of()),
            fact(2, "pain-weeks", FactType.NUMBER, List.of()),
            fact(3, "pain", FactType.NUMBER, List.of()),
            fact(4, "mode", FactType.CHOICE, List.of("central", "lateral-recess", "if")),
            fact(5, "only", FactType.CHOICE, List.of("one")),
            fact(6, "drugs-and-more", FactType.LIST, List.of("aspirin", "apixaban", "warfarin"))));

    private static final List<String> NUMBERS = List.of("-2.5", "-1", "0", "0.5", "1", "2.50", "3", "12", "100");
    private static final List<String> SIGNS = List.of("=", "!=", "<", "<=", ">", ">=");
    private static final List<String> EQUALITIES = List.of("=", "!=");

    private final Random random;

    GeneratedConditions(long seed) {
        this.random = new Random(seed);
    }

    private static Fact fact(int order, String id, FactType type, List<String> values) {
        NumberRange range = type == FactType.NUMBER
                ? new NumberRange(BigDecimal.valueOf(-10), BigDecimal.valueOf(200))
                : NumberRange.NONE;
        return new Fact(order, id, type, "", values, range, FactGroup.COURSE, true, "How <much> & \"where\"?");
    }

    /** A condition. */
    Condition next() {
        String text = text(random.nextInt(4));
        ParsedCondition parsed = ConditionParser.parse(text, FACTS);
        if (!parsed.faults().isEmpty()) {
            throw new AssertionError(text + ": " + parsed.faults());
        }
        return parsed.condition();
    }

    private String text(int depth) {
        if (depth == 0) {
            return random.nextInt(40) == 0 ? pick(List.of("true", "false")) : test(fact());
        }
        return switch (random.nextInt(5)) {
            case 0 -> "not(" + text(depth - 1) + ")";
            case 1 -> joined(" or ", depth);
            case 2 -> "(" + joined(" and ", depth) + ")";
            default -> joined(" and ", depth);
        };
    }

    private String joined(String word, int depth) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(part -> part(depth - 1))
                .collect(Collectors.joining(word));
    }

    private String part(int depth) {
        int less = random.nextInt(depth + 1);
        return less == 0 ? text(0) : "(" + text(less) + ")";
    }

    private Fact fact() {
        return FACTS.get(random.nextInt(FACTS.size()));
    }

    private String test(Fact fact) {
        String id = fact.id();
        return switch (fact.type()) {
            case BOOLEAN ->
                random.nextInt(6) == 0
                        ? id + " in (" + random.nextBoolean() + ", " + random.nextBoolean() + ")"
                        : id + " " + pick(EQUALITIES) + " " + random.nextBoolean();
            case NUMBER -> number(id);
            case CHOICE ->
                random.nextInt(3) == 0
                        ? id + " in (\"" + pick(fact.values()) + "\", \"" + pick(fact.values()) + "\")"
                        : id + " " + pick(EQUALITIES) + " \"" + pick(fact.values()) + '"';
            case LIST ->
                random.nextBoolean()
                        ? "list contains(" + id + ", \"" + pick(fact.values()) + "\")"
                        : "count(" + id + ") " + pick(SIGNS) + " " + random.nextInt(4);
        };
    }

    private String number(String id) {
        return switch (random.nextInt(4)) {
            case 0 -> id + " in " + range();
            case 1 -> id + " in (" + pick(NUMBERS) + ", " + pick(NUMBERS) + ")";
            default -> id + " " + pick(SIGNS) + " " + pick(NUMBERS);
        };
    }

    private String range() {
        int low = random.nextInt(NUMBERS.size());
        int high = low + random.nextInt(NUMBERS.size() - low);
        return pick(List.of("[", "(", "]")) + NUMBERS.get(low) + ".." + NUMBERS.get(high)
                + pick(List.of("]", ")", "["));
    }

    /** What is known of somebody: each fact or not, with a value at which conditions turn or one near it. */
    Map<Fact, FactValue> patient() {
        Map<Fact, FactValue> values = new HashMap<>();
        for (int i = 0; i < FACTS.size(); i++) {
            if (random.nextInt(3) > 0) {
                values.put(FACTS.get(i), value(FACTS.get(i)));
            }
        }
        return values;
    }

    private FactValue value(Fact fact) {
        return switch (fact.type()) {
            case BOOLEAN -> FactValue.of(random.nextBoolean());
            case NUMBER ->
                FactValue.of(new BigDecimal(pick(NUMBERS))
                        .add(new BigDecimal(pick(List.of("0", "0", "0.000001", "-0.000001")))));
            case CHOICE -> FactValue.of(pick(fact.values()));
            case LIST ->
                FactValue.of(fact.values().stream()
                        .filter(word -> random.nextBoolean())
                        .toList());
        };
    }

    /** Any of some things. */
    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
