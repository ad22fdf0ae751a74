package org.proceduredecision.decision;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.proceduredecision.answer.ResolvedRequest;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.WireName;

/** Writes a resolved request as canonical JSON: members sorted by name, no white space, numbers in their shortest form. */
final class CanonicalJson {

    private final StringBuilder text = new StringBuilder(256);

    private CanonicalJson() {}

    static String write(ResolvedRequest request) {
        CanonicalJson json = new CanonicalJson();
        json.text.append('{');
        if (!request.assumeAbsent().isEmpty()) {
            json.member("assumeAbsent")
                    .strings(request.assumeAbsent().stream()
                            .map(WireName::wireName)
                            .sorted()
                            .toList());
            json.text.append(',');
        }
        json.member("diagnosis").string(request.diagnosis());
        json.facts(request.facts());
        json.text.append(',');
        json.member("location").string(request.location());
        if (!request.procedures().isEmpty()) {
            json.text.append(',');
            json.member("procedures").strings(request.procedures());
        }
        request.side().ifPresent(side -> {
            json.text.append(',');
            json.member("side").string(side.wireName());
        });
        return json.text.append('}').toString();
    }

    private void facts(Map<String, FactValue> facts) {
        if (facts.isEmpty()) {
            return;
        }
        text.append(',');
        member("facts").text.append('{');
        Iterator<Map.Entry<String, FactValue>> entries = facts.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<String, FactValue> entry = entries.next();
            member(entry.getKey()).value(entry.getValue());
            text.append(entries.hasNext() ? "," : "");
        }
        text.append('}');
    }

    private void value(FactValue value) {
        if (value instanceof FactValue.Items items) {
            strings(items.values());
        } else {
            text.append(value.text());
        }
    }

    private CanonicalJson member(String name) {
        string(name);
        text.append(':');
        return this;
    }

    private void strings(List<String> values) {
        text.append('[');
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : ",");
            string(values.get(i));
        }
        text.append(']');
    }

    /** Ids and words of closed sets need no escapes, but for what a class name in a request may hold. */
    private void string(String value) {
        text.append('"')
                .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
    }
}
