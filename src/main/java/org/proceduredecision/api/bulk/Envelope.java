package org.proceduredecision.api.bulk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import org.proceduredecision.api.JsonPlace;
import org.proceduredecision.api.JsonText;
import org.proceduredecision.api.RequestFaults;
import org.proceduredecision.api.StrictJson;

/**
 * The object on a line: an id, which is kept letter for letter, and a request, whose text is read as that of a body is. What is
 * not sound is noted as a fault.
 */
final class Envelope {

    private static final List<String> KNOWN = List.of("id", "request");
    private static final JsonFactory FACTORY = StrictJson.factory(1);

    private final String text;
    private final RequestFaults faults;
    private String id = "";
    private String request = "";
    private boolean hasId;

    private Envelope(String text, RequestFaults faults) {
        this.text = text;
        this.faults = faults;
    }

    /** What the text of a line holds. Throws a problem where it is no JSON. */
    static Envelope read(String text, RequestFaults faults) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            Envelope envelope = new Envelope(text, faults);
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                envelope.readMembers(parser);
            } else {
                parser.skipChildren();
                faults.malformed(JsonPlace.ROOT, "wrong-type", "The line must be a JSON object with id and request.");
            }
            if (parser.nextToken() != null) {
                throw JsonText.LINE.trailing(parser.currentTokenLocation());
            }
            return envelope;
        } catch (IOException e) {
            throw JsonText.LINE.unreadable(e);
        }
    }

    private void readMembers(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            String value = value(parser);
            switch (name) {
                case "id" -> setId(token, value);
                case "request" -> setRequest(value);
                default -> unknown(name);
            }
        }
        if (!hasId) {
            missing("id", "Give the line an id, a text or a number; its answer carries the same.");
        }
        if (request.isEmpty()) {
            missing("request", "Put the request into this member, as it would be sent alone.");
        }
    }

    /** The text of the value at which the parser stands. */
    private String value(JsonParser parser) throws IOException {
        long start = parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        return text.substring((int) start, (int) parser.currentLocation().getCharOffset());
    }

    private void setId(JsonToken token, String value) {
        if (hasId) {
            twice("id");
        } else if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
            id = value;
        } else {
            faults.malformed(at("id"), "wrong-type", "An id is a text or a number.");
        }
        hasId = true;
    }

    private void setRequest(String value) {
        if (!request.isEmpty()) {
            twice("request");
        } else {
            request = value;
        }
    }

    private void twice(String name) {
        faults.malformed(at(name), "duplicate-member", "The member is given twice.");
    }

    private void missing(String name, String detail) {
        faults.malformed(at(name), "required", detail);
    }

    private void unknown(String name) {
        faults.malformed(at(name), "unknown-member", "There is no such member on a line.", KNOWN);
    }

    private static JsonPlace at(String name) {
        return JsonPlace.ROOT.member(name);
    }

    /** The id as it was sent, with its quotation marks if it is a text; empty where there is none. */
    String id() {
        return id;
    }

    /** The text of the request; empty where there is none. */
    String request() {
        return request;
    }
}
