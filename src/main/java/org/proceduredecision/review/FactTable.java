package org.proceduredecision.review;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.condition.Condition;

/** Writes what the facts in conditions mean: the question by which each is asked. */
final class FactTable {

    private static final List<String> COLUMNS = List.of("fact", "asked as", "unit or values");

    private FactTable() {}

    /** The facts that these conditions read, each once, in the order of their table. */
    static String of(Stream<Condition> conditions) {
        Stream<Fact> facts = conditions
                .flatMap(condition -> condition.facts().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Fact::order));
        return MarkdownTable.of(COLUMNS, facts.map(FactTable::cells));
    }

    private static List<String> cells(Fact fact) {
        String values = fact.values().isEmpty() ? fact.unit() : String.join(", ", fact.values());
        return List.of(Markdown.code(fact.id()), Markdown.text(fact.question()), Markdown.text(values));
    }
}
