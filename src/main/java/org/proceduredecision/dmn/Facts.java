package org.proceduredecision.dmn;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.condition.Condition;

/** The facts that something reads. */
final class Facts {

    private Facts() {}

    /** The facts, each once, in the order of their table. */
    static List<Fact> inOrder(Stream<Fact> facts) {
        return facts.distinct().sorted(Comparator.comparingInt(Fact::order)).toList();
    }

    /** The names of what conditions read, after one that is read in any case. */
    static List<String> needs(String first, Stream<Condition> conditions) {
        Stream<String> facts = inOrder(conditions.flatMap(condition -> condition.facts().stream())).stream()
                .map(FeelName::of);
        return Stream.concat(Stream.of(first), facts).toList();
    }
}
