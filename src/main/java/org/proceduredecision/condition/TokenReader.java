package org.proceduredecision.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words, numbers, strings and signs of a condition, one after the other. */
final class TokenReader {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(?<word>[A-Za-z][A-Za-z0-9_-]*)"
            + "|(?<number>-?\\d{1,12}(?:\\.(?!\\.)\\d{1,6})?)"
            + "|(?<string>\"[^\"]*\")"
            + "|(?<sign><=|>=|!=|\\.\\.|[=<>()\\[\\],]))");

    private record Token(String kind, String text, int column) {}

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    TokenReader(String text) {
        Matcher matcher = TOKEN.matcher(text);
        int end = text.stripTrailing().length();
        int at = 0;
        while (at < end && matcher.region(at, end).lookingAt()) {
            tokens.add(token(matcher));
            at = matcher.end();
        }
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        tokens.add(new Token(at < end ? "unreadable" : "end", text.substring(at).strip(), at + 1));
    }

    private static Token token(Matcher matcher) {
        for (String kind : List.of("word", "number", "string", "sign")) {
            if (matcher.group(kind) != null) {
                return new Token(kind, matcher.group(kind), matcher.start(kind) + 1);
            }
        }
        throw new IllegalStateException("every alternative of the pattern has a name");
    }

    /** Takes the next token if it is this word or sign. */
    boolean skip(String text) {
        boolean found = peek().text.equals(text) && (is("word") || is("sign"));
        if (found) {
            next++;
        }
        return found;
    }

    void expect(String text) {
        if (!skip(text)) {
            throw fault("expected " + text + " but found " + found());
        }
    }

    void expectEnd() {
        if (!is("end")) {
            throw fault("expected and, or or the end but found " + found());
        }
    }

    boolean isString() {
        return is("string");
    }

    /** Whether a number and two dots follow. */
    boolean isRange() {
        return is("number") && tokens.get(next + 1).text.equals("..");
    }

    String name() {
        return take("word", "the id of a fact");
    }

    String string() {
        String quoted = take("string", "a word in double quotes");
        return quoted.substring(1, quoted.length() - 1);
    }

    BigDecimal number() {
        return new BigDecimal(take("number", "a value: a number, true, false or a word in double quotes"));
    }

    Operator operator() {
        return Operator.find(take("sign", "one of = != < <= > >= after the fact"))
                .orElseThrow(() -> fault("expected one of = != < <= > >= after the fact"));
    }

    SyntaxFault fault(String what) {
        return new SyntaxFault("at character " + peek().column + ": " + what);
    }

    /** A fault of the token taken last. */
    SyntaxFault faultOfLast(String what) {
        next--;
        return fault(what);
    }

    private String take(String kind, String wanted) {
        if (!is(kind)) {
            throw fault("expected " + wanted + " but found " + found());
        }
        return tokens.get(next++).text;
    }

    private String found() {
        return is("end") ? "the end" : peek().text;
    }

    private boolean is(String kind) {
        return peek().kind.equals(kind);
    }

    private Token peek() {
        return tokens.get(next);
    }
}
