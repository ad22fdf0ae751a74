package org.proceduredecision.cases;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.request.DecisionRequest;

/**
 * One golden case.
 *
 * @param note the situation, and why the answer must be so
 * @param request what the caller sends
 * @param want what the answer must hold
 */
record ClinicalCase(String note, Sent request, Want want) {
    ClinicalCase {
        Objects.requireNonNull(request, "a case without a request");
        Objects.requireNonNull(want, "a case without an expectation");
        if (note == null || note.isBlank()) {
            throw new IllegalArgumentException("a case without a note");
        }
    }

    /** The request as it is written in the file, members as in JSON. */
    record Sent(
            String location,
            String side,
            String diagnosis,
            Map<String, Object> facts,
            List<String> assumeAbsent,
            List<String> procedures,
            List<String> coverage) {

        DecisionRequest toRequest() {
            Map<String, FactValue> values = new HashMap<>();
            orEmpty(facts).forEach((id, value) -> values.put(id, factValue(value)));
            return new DecisionRequest(
                    orEmpty(location),
                    orEmpty(side),
                    orEmpty(diagnosis),
                    values,
                    orEmpty(assumeAbsent),
                    orEmpty(procedures),
                    orEmpty(coverage));
        }

        private static FactValue factValue(Object value) {
            if (value == null) {
                return FactValue.UNKNOWN;
            } else if (value instanceof Boolean truth) {
                return FactValue.of(truth.booleanValue());
            } else if (value instanceof Number number) {
                return FactValue.of(new BigDecimal(number.toString()));
            } else if (value instanceof List<?> items) {
                return FactValue.of(items.stream().map(String::valueOf).toList());
            }
            return FactValue.of(value.toString());
        }
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> orEmpty(List<T> items) {
        return items == null ? List.of() : items;
    }

    static <K, V> Map<K, V> orEmpty(Map<K, V> entries) {
        return entries == null ? Map.of() : entries;
    }
}
