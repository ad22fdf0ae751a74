package org.proceduredecision.review;

import java.util.List;
import java.util.stream.Collectors;
import org.proceduredecision.knowledge.Selector;

/** Writes what a row applies to, wherever that is, as the tables have it. */
final class SelectorWords {

    private SelectorWords() {}

    static String of(Selector selector) {
        String alternatives =
                selector.anyOf().stream().map(SelectorWords::together).collect(Collectors.joining("; "));
        String words = alternatives.isEmpty() ? "nothing" : alternatives;
        return selector.exceptThese() ? "all except " + words : words;
    }

    private static String together(List<Selector.Term> terms) {
        return terms.stream().map(term -> Markdown.code(term.text())).collect(Collectors.joining(" and "));
    }
}
