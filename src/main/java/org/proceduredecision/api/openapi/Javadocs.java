package org.proceduredecision.api.openapi;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.Value;
import java.util.Locale;
import java.util.stream.Collectors;

/** The Javadoc of the wire format as Markdown. */
final class Javadocs {

    private Javadocs() {}

    /** What a type is; of an enum also what each of its values means. */
    static String ofType(Class<?> type) {
        ClassJavadoc javadoc = RuntimeJavadoc.getJavadoc(type);
        String values = javadoc.getEnumConstants().stream()
                .filter(constant -> !constant.getComment().getElements().isEmpty())
                .map(constant -> "\n- `" + wireName(constant.getName()) + "`: " + text(constant.getComment()))
                .collect(Collectors.joining());
        return values.isEmpty() ? text(javadoc.getComment()) : text(javadoc.getComment()) + "\n" + values;
    }

    /** What a constant of an enum means. */
    static String ofConstant(Enum<?> constant) {
        return text(RuntimeJavadoc.getJavadoc(constant).getComment());
    }

    /** What a component of a record is, as a sentence; empty where it has no Javadoc. */
    static String ofComponent(Class<?> type, String component) {
        return RuntimeJavadoc.getJavadoc(type).getRecordComponents().stream()
                .filter(each -> each.getName().equals(component))
                .map(each -> sentence(text(each.getComment())))
                .findFirst()
                .orElse("");
    }

    private static String text(Comment comment) {
        Markdown markdown = new Markdown(new StringBuilder());
        comment.visit(markdown);
        return markdown.text
                .toString()
                .replaceAll("<p>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String sentence(String phrase) {
        return phrase.isEmpty() ? "" : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + ".";
    }

    private static String wireName(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Code in backticks, links as what they are called. */
    private record Markdown(StringBuilder text) implements CommentVisitor {
        @Override
        public void commentText(String plain) {
            text.append(plain);
        }

        @Override
        public void inlineLink(Link link) {
            text.append(link.getLabel());
        }

        @Override
        public void inlineTag(String name, String value) {
            text.append('`').append(value).append('`');
        }

        @Override
        public void inlineValue(Value value) {
            text.append(value.getReferencedMemberName());
        }
    }
}
