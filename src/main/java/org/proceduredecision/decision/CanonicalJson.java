package org.proceduredecision.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.proceduredecision.answer.ResolvedRequest;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactValue;

/** Writes a resolved request as canonical JSON: members sorted by name, no white space, numbers in their shortest form. */
final class CanonicalJson {

    /** Sorted by their names. */
    private static final List<FactGroup> GROUPS = Arrays.stream(FactGroup.values())
            .sorted(Comparator.comparing(FactGroup::wireName))
            .toList();

    private final StringBuilder json;

    private CanonicalJson(StringBuilder json) {
        this.json = json;
    }

    /** Appends a request. */
    static void append(ResolvedRequest request, StringBuilder text) {
        new CanonicalJson(text).request(request);
    }

    private void request(ResolvedRequest request) {
        json.append('{');
        list("assumeAbsent", names(request.assumeAbsent()));
        list("coverage", request.coverage());
        member("diagnosis").string(request.diagnosis());
        if (!request.facts().isEmpty()) {
            member("facts").facts(request.facts());
        }
        member("location").string(request.location());
        list("procedures", escaped(request.procedures()));
        request.side().ifPresent(side -> member("side").string(side.wireName()));
        json.append('}');
    }

    private static List<String> names(List<FactGroup> groups) {
        List<String> names = new ArrayList<>(groups.size());
        for (FactGroup group : GROUPS) {
            if (groups.contains(group)) {
                names.add(group.wireName());
            }
        }
        return names;
    }

    /** A member with a list, left out when that is empty. */
    private void list(String name, List<String> values) {
        if (!values.isEmpty()) {
            member(name).array(values);
        }
    }

    private CanonicalJson member(String name) {
        separate('{');
        string(name);
        json.append(':');
        return this;
    }

    /** A comma, unless the object or list has just been opened. */
    private void separate(char opening) {
        if (json.charAt(json.length() - 1) != opening) {
            json.append(',');
        }
    }

    /** The facts come sorted by their ids. */
    private void facts(Map<String, FactValue> facts) {
        json.append('{');
        for (Map.Entry<String, FactValue> fact : facts.entrySet()) {
            member(fact.getKey()).value(fact.getValue());
        }
        json.append('}');
    }

    private void value(FactValue value) {
        if (value instanceof FactValue.Items items) {
            array(items.values());
        } else {
            json.append(value.text());
        }
    }

    private void array(List<String> values) {
        json.append('[');
        for (String value : values) {
            separate('[');
            string(value);
        }
        json.append(']');
    }

    /** A text that needs no escapes, as ids and words of closed sets do not. */
    private void string(String value) {
        json.append('"').append(value).append('"');
    }

    /** A class among the procedures comes from the request and may hold anything. */
    private static List<String> escaped(List<String> values) {
        return values.isEmpty()
                ? values
                : values.stream().map(CanonicalJson::escaped).toList();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
