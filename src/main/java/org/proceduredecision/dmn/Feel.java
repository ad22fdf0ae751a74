package org.proceduredecision.dmn;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.Condition.AllOf;
import org.proceduredecision.condition.Condition.AnyOf;
import org.proceduredecision.condition.Condition.Not;
import org.proceduredecision.condition.Condition.Test;

/** Expressions of FEEL. */
final class Feel {

    /** The entry of a cell that asks nothing. */
    static final String ANY = "-";

    private Feel() {}

    /**
     * A condition that is true, false, or null where it is unknown. Of itself FEEL says false to {@code null = x} and true to
     * {@code null != x}, so each test asks first whether there is a value; {@code and}, {@code or} and {@code not} treat null
     * as unknown.
     */
    static String guarded(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.parts().isEmpty() ? "true" : joined(all.parts(), " and ");
        }
        if (condition instanceof AnyOf any) {
            return any.parts().isEmpty() ? "false" : joined(any.parts(), " or ");
        }
        return condition instanceof Not not ? "not(" + guarded(not.part()) + ")" : guarded((Test) condition);
    }

    private static String guarded(Test test) {
        String name = FeelName.of(test.fact());
        return "if " + name + " = null then null else " + test.predicate().feel(name);
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream()
                .map(part -> part instanceof Not ? guarded(part) : "(" + guarded(part) + ")")
                .collect(Collectors.joining(word));
    }

    /** A string. */
    static String string(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "\\r")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        return '"' + escaped + '"';
    }

    /** Strings, any of which a cell accepts; none = it asks nothing. */
    static String anyOf(Collection<String> texts) {
        return texts.isEmpty() ? ANY : texts.stream().map(Feel::string).collect(Collectors.joining(", "));
    }
}
