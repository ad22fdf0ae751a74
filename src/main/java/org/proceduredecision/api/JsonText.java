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
import java.util.Locale;
import java.util.Optional;
import org.proceduredecision.problem.Limits;
import org.proceduredecision.problem.ProblemException;
import org.proceduredecision.problem.ProblemType;
import org.proceduredecision.request.RequestFault;

/** The text that JSON is sent in, and what to say when it is none. */
public enum JsonText {
    /** A whole body. */
    BODY,
    /** One line of a body. */
    LINE;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a quick reading puts where bytes are not UTF-8; a text may also hold it of its own. */
    private static final char REPLACEMENT = '\uFFFD';

    /** The body as text; it may begin with a byte order mark. Throws a problem when it is too long or not UTF-8. */
    String of(InputStream body) {
        try {
            return of(body.readNBytes(Limits.BODY_BYTES + 1));
        } catch (IOException e) {
            throw malformed("", "incomplete-body", "The body ends before its announced length.");
        }
    }

    /** The bytes as text; it may begin with a byte order mark. Throws a problem when it is too long or not UTF-8. */
    public String of(byte[] bytes) {
        if (bytes.length > Limits.BODY_BYTES) {
            String detail = "The " + word() + " may have at most " + Limits.BODY_BYTES + " bytes.";
            throw new ProblemException(ProblemType.BODY_TOO_LARGE, detail, List.of());
        }
        String text = decoded(bytes);
        return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
    }

    private String decoded(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed("", "not-utf-8", "The " + word() + " is not UTF-8.");
        }
    }

    ProblemException empty() {
        return malformed("", "empty-body", "The body is empty; send a JSON object with a diagnosis.");
    }

    /** What to say when something follows the JSON. */
    public ProblemException trailing(JsonLocation location) {
        return malformed("", "not-json", "The JSON ends, but something follows" + place(location) + ".");
    }

    /** What to say when a parser could not go on. */
    public ProblemException unreadable(IOException fault) {
        if (fault instanceof StreamConstraintsException) {
            return malformed(pointer(fault), "too-deep", "Objects and lists are nested too deeply" + at(fault) + ".");
        }
        return malformed(pointer(fault), "not-json", "The " + word() + " is not valid JSON" + at(fault) + ".");
    }

    private String at(IOException fault) {
        return fault instanceof JsonProcessingException json ? place(json.getLocation()) : "";
    }

    private String place(JsonLocation location) {
        if (location == null) {
            return "";
        }
        String line = this == LINE ? "" : "line " + location.getLineNr() + ", ";
        return " at " + line + "column " + location.getColumnNr();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
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
