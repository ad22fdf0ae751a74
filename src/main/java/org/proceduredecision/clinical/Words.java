package org.proceduredecision.clinical;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared: without regard to case, accents, white space, hyphens and underscores. */
public final class Words {

    private static final Pattern IGNORED = Pattern.compile("[\\p{M}\\s\\p{Z}\\p{Cf}\\p{Pd}_]+");

    private static final char LAST_OF_ASCII = 0x7F;

    /** What {@link #IGNORED} matches of ASCII. */
    private static final String SPACES_AND_JOINERS = " \t\n\u000B\f\r-_";

    private Words() {}

    /** The form in which two ways of writing one word are equal. */
    public static String key(String word) {
        return isPlain(word) ? word : fold(word);
    }

    /** Whether a word is its own key, as most ids without a hyphen are. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if ((letter < 'a' || letter > 'z') && (letter < '0' || letter > '9')) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter > LAST_OF_ASCII) {
                return foldUnicode(word);
            }
            if (SPACES_AND_JOINERS.indexOf(letter) < 0) {
                folded.append(Character.toLowerCase(letter));
            }
        }
        return folded.toString();
    }

    private static String foldUnicode(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
        return IGNORED.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
