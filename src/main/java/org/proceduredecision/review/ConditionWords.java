package org.proceduredecision.review;

import org.proceduredecision.condition.Condition;

/** Writes a condition as the tables have it; words where it hangs on nothing. */
final class ConditionWords {

    private ConditionWords() {}

    static String of(Condition condition) {
        if (condition.isAlways()) {
            return "always";
        }
        return condition.equals(Condition.NEVER) ? "never" : Markdown.code(condition.text());
    }
}
