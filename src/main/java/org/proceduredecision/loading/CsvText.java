package org.proceduredecision.loading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A file as text.
 *
 * @param text the text without byte order mark; a byte that is no UTF-8 is {@link #DAMAGE}
 * @param damaged whether there is such a byte
 */
record CsvText(String text, boolean damaged) {

    /** What stands where bytes are no UTF-8. */
    static final char DAMAGE = '\uFFFD';

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Decodes strictly, and where that fails once more so that every damaged place can be named. */
    static CsvText decode(byte[] bytes) {
        try {
            return new CsvText(withoutMark(strict(bytes)), false);
        } catch (CharacterCodingException damage) {
            return new CsvText(withoutMark(new String(bytes, StandardCharsets.UTF_8)), true);
        }
    }

    private static String strict(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
