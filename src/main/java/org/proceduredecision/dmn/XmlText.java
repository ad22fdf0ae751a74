package org.proceduredecision.dmn;

/** Text as XML can hold it. */
final class XmlText {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /** The text with what XML cannot hold replaced, and line ends as a reader of XML would see them. */
    static String content(String text) {
        StringBuilder sound = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(point -> sound.appendCodePoint(isAllowed(point) ? point : REPLACEMENT));
        return sound.toString();
    }

    /** The same for an attribute, in which a reader would see every white space as a space. */
    static String attribute(String text) {
        return content(text).replace('\n', ' ').replace('\t', ' ');
    }

    /** The characters of XML 1.0; half a surrogate pair is none. */
    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
