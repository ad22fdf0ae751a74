package org.proceduredecision.review;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.knowledge.Selector;

/** How text of the tables is written into a page, so that nothing in it can act as markup. */
final class Markdown {

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]|~$]");
    private static final Pattern NO_CODE = Pattern.compile("[`|\\\\]");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>|\\\\`]+");

    private Markdown() {}

    /** The text on one line, every character standing for itself. */
    static String text(String text) {
        String entities =
                oneLine(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return MARKUP.matcher(entities).replaceAll("\\\\$0");
    }

    /** An id or a condition, set as code; as text where it holds what code cannot. */
    static String code(String text) {
        String line = oneLine(text);
        return line.isEmpty() || NO_CODE.matcher(line).find() ? text(line) : '`' + line + '`';
    }

    /** A fact with the value that something states of it. */
    static String stated(StatedFact stated) {
        return code(stated.fact().id() + " = " + stated.value().text());
    }

    /** A condition as the tables have it; words where it hangs on nothing. */
    static String condition(Condition condition) {
        if (condition.isAlways()) {
            return "always";
        }
        return condition.equals(Condition.NEVER) ? "never" : code(condition.text());
    }

    /** What a row applies to, wherever that is, as the tables have it. */
    static String selector(Selector selector) {
        String alternatives = selector.anyOf().stream().map(Markdown::together).collect(Collectors.joining("; "));
        String words = alternatives.isEmpty() ? "nothing" : alternatives;
        return selector.exceptThese() ? "all except " + words : words;
    }

    private static String together(List<Selector.Term> terms) {
        return terms.stream().map(term -> code(term.text())).collect(Collectors.joining(" and "));
    }

    /** The text as a link, or alone where the address is none of the web. */
    static String link(String text, String address) {
        return ADDRESS.matcher(address).matches() ? '[' + text(text) + "](<" + address + ">)" : text(text);
    }

    private static String oneLine(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
