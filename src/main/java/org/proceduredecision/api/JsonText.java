package org.proceduredecision.api;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.problem.Limits;
import org.proceduredecision.problem.ProblemException;
import org.proceduredecision.problem.ProblemType;
import org.proceduredecision.request.RequestFault;

/** The text of a request body, and what to say when it is no JSON. */
final class JsonText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private JsonText() {}

    /** The body as text; it may begin with a byte order mark. Throws a problem when it is too long or not UTF-8. */
    static String of(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(Limits.BODY_BYTES + 1);
            if (bytes.length > Limits.BODY_BYTES) {
                String detail = "The body may have at most " + Limits.BODY_BYTES + " bytes.";
                throw new ProblemException(ProblemType.BODY_TOO_LARGE, detail, List.of());
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
        } catch (CharacterCodingException e) {
            throw malformed("", "not-utf-8", "The body is not UTF-8.");
        } catch (IOException e) {
            throw malformed("", "incomplete-body", "The body ends before its announced length.");
        }
    }

    static ProblemException empty() {
        return malformed("", "empty-body", "The body is empty; send a JSON object with a diagnosis.");
    }

    static ProblemException trailing(JsonLocation location) {
        return malformed("", "not-json", "The JSON ends, but something follows" + place(location) + ".");
    }

    static ProblemException unreadable(IOException fault) {
        if (fault instanceof StreamConstraintsException) {
            return malformed(pointer(fault), "too-deep", "Objects and lists are nested too deeply" + at(fault) + ".");
        }
        return malformed(pointer(fault), "not-json", "The body is not valid JSON" + at(fault) + ".");
    }

    private static String at(IOException fault) {
        return fault instanceof JsonProcessingException json ? place(json.getLocation()) : "";
    }

    private static String place(JsonLocation location) {
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String pointer(IOException fault) {
        return Optional.of(fault)
                .filter(JsonProcessingException.class::isInstance)
                .map(json -> ((JsonProcessingException) json).getProcessor())
                .filter(JsonParser.class::isInstance)
                .map(parser -> ((JsonParser) parser)
                        .getParsingContext()
                        .pathAsPointer()
                        .toString())
                .orElse("");
    }

    private static ProblemException malformed(String pointer, String code, String detail) {
        return new ProblemException(
                ProblemType.MALFORMED_JSON, detail, List.of(RequestFault.malformed(pointer, code, detail)));
    }
}
