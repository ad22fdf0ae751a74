package org.proceduredecision.condition;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactType;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.NumberRange;

/** One fact of each type, and patients of whom some of them are known. */
final class SomeFacts {

    static final FactCatalog CATALOG = new FactCatalog(List.of(
            fact(0, "pregnant", FactType.BOOLEAN, List.of()),
            fact(1, "weeks", FactType.NUMBER, List.of()),
            fact(2, "stenosis-type", FactType.CHOICE, List.of("central", "foraminal", "lateral-recess")),
            fact(3, "drugs", FactType.LIST, List.of("aspirin", "apixaban", "warfarin")),
            fact(4, "pain-free-weeks", FactType.NUMBER, List.of())));

    private SomeFacts() {}

    private static Fact fact(int order, String id, FactType type, List<String> values) {
        NumberRange range =
                type == FactType.NUMBER ? new NumberRange(BigDecimal.ZERO, BigDecimal.valueOf(100)) : NumberRange.NONE;
        return new Fact(order, id, type, "", values, range, FactGroup.COURSE, true, "?");
    }

    static Fact fact(String id) {
        return CATALOG.findForCondition(id).orElseThrow();
    }

    static FactValue number(String value) {
        return FactValue.of(new BigDecimal(value));
    }

    static Condition condition(String text) {
        ParsedCondition parsed = ConditionParser.parse(text, CATALOG);
        if (!parsed.faults().isEmpty()) {
            throw new IllegalArgumentException(text + ": " + parsed.faults());
        }
        return parsed.condition();
    }

    static FactReader nothing() {
        return fact -> FactValue.UNKNOWN;
    }

    static FactReader with(String id, FactValue value) {
        return with(Map.of(id, value));
    }

    static FactReader with(Map<String, FactValue> known) {
        Map<String, FactValue> values = new HashMap<>(known);
        return fact -> values.getOrDefault(fact.id(), FactValue.UNKNOWN);
    }
}
