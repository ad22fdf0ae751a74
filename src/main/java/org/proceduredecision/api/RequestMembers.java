package org.proceduredecision.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.NearMatches;
import org.proceduredecision.request.DecisionRequest;

/** Reads the members of a request's JSON tree in one pass; what is not sound is noted as a fault and left out. */
final class RequestMembers {

    private static final List<String> KNOWN =
            List.of("location", "side", "diagnosis", "facts", "assumeAbsent", "procedures", "coverage");

    private final FactCatalog catalog;
    private final RequestFaults faults;

    RequestMembers(FactCatalog catalog, RequestFaults faults) {
        this.catalog = catalog;
        this.faults = faults;
    }

    /** The request made of the sound members, or empty where the tree is no object. */
    Optional<DecisionRequest> read(JsonNode tree) {
        if (!tree.isObject()) {
            faults.malformed(JsonPlace.ROOT, "wrong-type", "The request must be a JSON object.");
            return Optional.empty();
        }
        tree.fieldNames().forEachRemaining(this::checkKnown);
        return Optional.of(new DecisionRequest(
                word(tree, "location"),
                word(tree, "side"),
                word(tree, "diagnosis"),
                facts(tree.path("facts"), JsonPlace.ROOT.member("facts")),
                words(tree, "assumeAbsent"),
                words(tree, "procedures"),
                words(tree, "coverage")));
    }

    private void checkKnown(String name) {
        if (KNOWN.contains(name)) {
            return;
        }
        boolean isFact = catalog.find(name).isPresent();
        String detail = isFact ? "This is a fact: put it into the member facts." : "There is no such member.";
        List<String> near = isFact ? List.of("facts") : NearMatches.of(JsonWords.shortened(name), KNOWN);
        faults.malformed(JsonPlace.ROOT.member(name), "unknown-member", detail, near.isEmpty() ? KNOWN : near);
    }

    private String word(JsonNode tree, String member) {
        JsonPlace at = JsonPlace.ROOT.member(member);
        return isAbsent(tree.path(member))
                ? ""
                : JsonWords.word(tree.path(member), at, faults).orElse("");
    }

    private List<String> words(JsonNode tree, String member) {
        JsonPlace at = JsonPlace.ROOT.member(member);
        return isAbsent(tree.path(member))
                ? List.of()
                : words(tree.path(member), at).orElse(List.of());
    }

    private Optional<List<String>> words(JsonNode list, JsonPlace at) {
        if (!list.isArray()) {
            faults.malformed(at, "wrong-type", "This must be a list of words.");
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            JsonWords.word(list.get(i), at.item(i), faults).ifPresent(words::add);
        }
        return words.size() == list.size() ? Optional.of(words) : Optional.empty();
    }

    private Map<String, FactValue> facts(JsonNode node, JsonPlace at) {
        Map<String, FactValue> facts = new LinkedHashMap<>();
        if (!isAbsent(node) && !node.isObject()) {
            faults.malformed(at, "wrong-type", "This must be an object of facts by id.");
        }
        node.properties()
                .forEach(member -> fact(member.getValue(), at.member(member.getKey()))
                        .ifPresent(value -> facts.put(member.getKey(), value)));
        return facts;
    }

    private Optional<FactValue> fact(JsonNode node, JsonPlace at) {
        return switch (node.getNodeType()) {
            case NULL -> Optional.of(FactValue.UNKNOWN);
            case BOOLEAN -> Optional.of(FactValue.of(node.booleanValue()));
            case NUMBER -> Optional.of(FactValue.of(node.decimalValue()));
            case STRING -> JsonWords.word(node, at, faults).map(FactValue::of);
            case ARRAY -> words(node, at).map(FactValue::of);
            case MISSING -> Optional.empty();
            default -> {
                faults.malformed(at, "wrong-type", "A fact is true or false, a number, a word or a list of words.");
                yield Optional.empty();
            }
        };
    }

    /** Not given, given as null, or already reported while the JSON was read. */
    private static boolean isAbsent(JsonNode node) {
        return node instanceof MissingNode || node.isNull();
    }
}
