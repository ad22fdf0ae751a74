package org.proceduredecision.api.vocabulary;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.proceduredecision.api.RequestFaults;
import org.proceduredecision.clinical.NearMatches;
import org.proceduredecision.clinical.Term;
import org.proceduredecision.clinical.Words;
import org.proceduredecision.request.RequestFault;

/** A query parameter that chooses entries by a word: the ids that each word stands for, matched kindly. */
final class Filter {

    private final String parameter;
    private final Map<String, Set<String>> idsByKey = new TreeMap<>();
    private final Set<String> words = new LinkedHashSet<>();

    private Filter(String parameter) {
        this.parameter = parameter;
    }

    /** A filter by the ids, names and synonyms of terms. */
    static Filter ofTerms(String parameter, Collection<? extends Term> terms) {
        Filter filter = new Filter(parameter);
        terms.forEach(term -> Search.words(term).forEach(word -> filter.add(word, term.id())));
        return filter;
    }

    /** A filter by words that stand for themselves. */
    static Filter ofWords(String parameter, Collection<String> words) {
        Filter filter = new Filter(parameter);
        words.forEach(word -> filter.add(word, word));
        return filter;
    }

    /** Lets a further word stand for an id. */
    Filter add(String word, String id) {
        Set<String> ids = idsByKey.computeIfAbsent(Words.key(word), key -> new LinkedHashSet<>());
        if (ids.isEmpty()) {
            words.add(word);
        }
        ids.add(id);
        return this;
    }

    /** Whether any of an entry's ids is chosen by a word; every entry is where no word is given, none where it is unknown. */
    Predicate<Collection<String>> chosen(String word, RequestFaults faults) {
        if (word == null || word.isBlank()) {
            return ids -> true;
        }
        Optional<Set<String>> wanted = Optional.ofNullable(idsByKey.get(Words.key(word)));
        if (wanted.isEmpty()) {
            faults.add(unknown(word));
        }
        Set<String> known = wanted.orElse(Set.of());
        return ids -> ids.stream().anyMatch(known::contains);
    }

    private RequestFault unknown(String word) {
        List<String> near = word.length() > SearchQuery.LONGEST ? List.of() : NearMatches.of(word, words);
        String detail = "The word for the " + parameter + " is not known.";
        return RequestFault.unprocessable("/" + parameter, "unknown-" + parameter, detail, near);
    }
}
