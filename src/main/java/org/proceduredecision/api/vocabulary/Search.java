package org.proceduredecision.api.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Term;
import org.proceduredecision.clinical.Words;

/** Searches entries by the words they carry, matched kindly: an entry is found by any part of one of its words. */
final class Search<T> {

    /** Between words, so that nothing is found across two of them; no key contains it. */
    private static final String BORDER = "\n";

    /** An entry with the keys of its words. */
    private record Keyed<T>(T entry, String words) {}

    private final List<Keyed<T>> all;

    private Search(List<Keyed<T>> all) {
        this.all = all;
    }

    /** A search over entries by these words of each. */
    static <T> Search<T> of(Collection<T> entries, Function<T, Stream<String>> wordsOf) {
        List<Keyed<T>> all = new ArrayList<>(entries.size());
        for (T entry : entries) {
            all.add(new Keyed<>(entry, wordsOf.apply(entry).map(Words::key).collect(Collectors.joining(BORDER))));
        }
        return new Search<>(all);
    }

    /** The words of a term: its id, its name and its synonyms. */
    static Stream<String> words(Term term) {
        return Stream.concat(Stream.of(term.id(), term.name()), term.synonyms().stream());
    }

    /** The entries that carry the text, in their own order; all of them where no text is given. */
    List<T> find(String text) {
        String key = text == null ? "" : Words.key(text);
        return all.stream()
                .filter(keyed -> keyed.words().contains(key))
                .map(Keyed::entry)
                .toList();
    }
}
