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
 * @param controls whether there is a control character other than tab and line end
 */
record CsvText(String text, boolean damaged, boolean controls) {

    /** What stands where bytes are no UTF-8. */
    static final char DAMAGE = '\uFFFD';

    private static final byte DELETE = 0x7F;

    /** The upper control characters are this byte and one up to the last. */
    private static final byte FIRST_OF_UPPER_CONTROLS = (byte) 0xC2;

    private static final byte LAST_OF_UPPER_CONTROLS = (byte) 0x9F;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Decodes so that every damaged place can be named. */
    static CsvText decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean damaged = text.indexOf(DAMAGE) >= 0 && !isStrict(bytes);
        return new CsvText(withoutMark(text), damaged, hasControls(bytes));
    }

    /** Tells a damaged byte from the character that stands for one and was there from the beginning. */
    private static boolean isStrict(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException damage) {
            return false;
        }
    }

    /** One look at the bytes saves a look at each cell: hardly any file has such a character. */
    private static boolean hasControls(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if ((bytes[i] < ' ' || bytes[i] == DELETE) && endsControl(bytes, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsControl(byte[] bytes, int place) {
        byte last = bytes[place];
        return last < 0
                ? last <= LAST_OF_UPPER_CONTROLS && place > 0 && bytes[place - 1] == FIRST_OF_UPPER_CONTROLS
                : last != '\n' && last != '\r' && last != '\t';
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
