package org.proceduredecision.review;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.request.DecisionRequest;

/** The request of a case as its file has it, with the members of the JSON body. */
final class CaseRequest {

    private final String name;
    private final Map<?, ?> members;

    CaseRequest(String name, Map<?, ?> members) {
        this.name = name;
        this.members = members;
    }

    DecisionRequest toRequest() throws IOException {
        return new DecisionRequest(
                text("location"),
                text("side"),
                text("diagnosis"),
                facts(),
                list("assumeAbsent"),
                list("procedures"),
                list("coverage"));
    }

    private String text(String member) {
        Object value = members.get(member);
        return value == null ? "" : value.toString();
    }

    private List<String> list(String member) throws IOException {
        Object value = members.get(member);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> items) {
            return items.stream().map(String::valueOf).toList();
        }
        throw new IOException(name + ": " + member + " must be a list");
    }

    private Map<String, FactValue> facts() throws IOException {
        Object value = members.get("facts");
        if (value == null) {
            return Map.of();
        }
        if (value instanceof Map<?, ?> facts) {
            return facts.entrySet().stream()
                    .collect(
                            Collectors.toMap(entry -> String.valueOf(entry.getKey()), entry -> fact(entry.getValue())));
        }
        throw new IOException(name + ": facts must hold a value for each fact");
    }

    private static FactValue fact(Object value) {
        if (value == null) {
            return FactValue.UNKNOWN;
        }
        if (value instanceof Boolean truth) {
            return FactValue.of(truth.booleanValue());
        }
        if (value instanceof Number number) {
            return FactValue.of(new BigDecimal(number.toString()));
        }
        return value instanceof List<?> items
                ? FactValue.of(items.stream().map(String::valueOf).toList())
                : FactValue.of(value.toString());
    }
}
