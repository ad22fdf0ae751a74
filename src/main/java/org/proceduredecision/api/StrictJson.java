package org.proceduredecision.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Pattern;
import org.proceduredecision.problem.Limits;

/**
 * Reads JSON into a tree, stricter than a plain parser and without stopping: members given twice, numbers of absurd length and
 * text that no one can have meant are faults of their place.
 *
 * <p>A number is looked at as text before it becomes a number, so its length costs nothing.
 */
public final class StrictJson {

    private static final int DEPTH = 16;
    private static final int DIGITS = 20;

    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1," + DIGITS + "}(?:\\.\\d{1," + DIGITS + "})?(?:[eE][+-]?\\d{1,2})?");

    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");

    private static final JsonFactory FACTORY = factory(0);

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final RequestFaults faults;

    /** What makes parsers with the limits of this class, for text that has so many levels more around such JSON. */
    public static JsonFactory factory(int levels) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH + levels)
                        .maxNumberLength(Limits.BODY_BYTES)
                        .maxNameLength(Limits.BODY_BYTES)
                        .build())
                .build();
    }

    private StrictJson(JsonParser parser, RequestFaults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** The tree of a text; a value with a fault is missing from it. Throws a problem where the text is no JSON. */
    static JsonNode read(String text, RequestFaults faults) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw JsonText.BODY.empty();
            }
            JsonNode tree = new StrictJson(parser, faults).value(JsonPlace.ROOT);
            if (parser.nextToken() != null) {
                throw JsonText.BODY.trailing(parser.currentTokenLocation());
            }
            return tree;
        } catch (IOException e) {
            throw JsonText.BODY.unreadable(e);
        }
    }

    private JsonNode value(JsonPlace at) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> text(at, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private JsonNode object(JsonPlace at) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonPlace member = at.member(name);
            parser.nextToken();
            JsonNode value = value(member);
            if (object.has(name)) {
                faults.malformed(member, "duplicate-member", "The member is given twice.");
            } else if (isUnreadable(name)) {
                faults.malformed(at, "unreadable-text", "A member's name has control characters or broken letters.");
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private JsonNode array(JsonPlace at) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(at.item(array.size())));
        }
        return array;
    }

    private JsonNode text(JsonPlace at, String text) {
        if (isUnreadable(text)) {
            faults.malformed(at, "unreadable-text", "The text has control characters or broken letters.");
            return NODES.missingNode();
        }
        return NODES.textNode(text);
    }

    private static boolean isUnreadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return UNREADABLE.matcher(text).find();
            }
        }
        return false;
    }

    private JsonNode number(JsonPlace at) throws IOException {
        String text = parser.getText();
        if (!isShortAndWhole(text) && !NUMBER.matcher(text).matches()) {
            faults.malformed(
                    at, "out-of-range", "A number may have at most " + DIGITS + " digits before and after its point.");
            return NODES.missingNode();
        }
        return NODES.numberNode(parser.getDecimalValue());
    }

    /** What most numbers are: {@link #NUMBER} says the same of them, but takes longer. */
    private static boolean isShortAndWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() <= DIGITS;
    }
}
