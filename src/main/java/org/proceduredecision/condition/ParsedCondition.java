package org.proceduredecision.condition;

import java.util.List;

/**
 * What reading a condition gave.
 *
 * @param condition the condition; one that never holds when there are faults that left it unreadable
 * @param faults what is wrong with it, each with its place and a way out; empty = nothing
 */
public record ParsedCondition(Condition condition, List<String> faults) {
    public ParsedCondition {
        faults = List.copyOf(faults);
    }
}
