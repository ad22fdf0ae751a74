package org.proceduredecision.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.proceduredecision.answer.ResolvedRequest;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.WireName;

/** Writes a resolved request as canonical JSON: members sorted by name, no white space, numbers in their shortest form. */
final class CanonicalJson {

    private CanonicalJson() {}

    static String write(ResolvedRequest request) {
        List<String> members = new ArrayList<>();
        if (!request.assumeAbsent().isEmpty()) {
            members.add(member("assumeAbsent", array(names(request.assumeAbsent()))));
        }
        if (!request.coverage().isEmpty()) {
            members.add(member("coverage", array(request.coverage())));
        }
        members.add(member("diagnosis", string(request.diagnosis())));
        if (!request.facts().isEmpty()) {
            members.add(member("facts", facts(request.facts())));
        }
        members.add(member("location", string(request.location())));
        if (!request.procedures().isEmpty()) {
            members.add(member("procedures", array(request.procedures())));
        }
        request.side().ifPresent(side -> members.add(member("side", string(side.wireName()))));
        return object(members);
    }

    private static List<String> names(List<? extends WireName> constants) {
        return constants.stream().map(WireName::wireName).sorted().toList();
    }

    /** The facts come sorted by their ids. */
    private static String facts(Map<String, FactValue> facts) {
        return object(facts.entrySet().stream()
                .map(entry -> member(entry.getKey(), value(entry.getValue())))
                .toList());
    }

    private static String value(FactValue value) {
        return value instanceof FactValue.Items items ? array(items.values()) : value.text();
    }

    private static String object(Collection<String> members) {
        return "{" + String.join(",", members) + "}";
    }

    private static String array(Collection<String> values) {
        return values.stream().map(CanonicalJson::string).collect(Collectors.joining(",", "[", "]"));
    }

    private static String member(String name, String value) {
        return string(name) + ":" + value;
    }

    /** Ids and words of closed sets need no escapes, but for what a class name in a request may hold. */
    private static String string(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
