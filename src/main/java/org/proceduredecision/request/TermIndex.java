package org.proceduredecision.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.proceduredecision.clinical.NearMatches;
import org.proceduredecision.clinical.Term;
import org.proceduredecision.clinical.Words;

/** Finds terms by id, name and synonym, matched kindly. */
final class TermIndex<T extends Term> {

    private final Map<String, T> byId = new HashMap<>();
    private final Map<String, T> byIdKey = new HashMap<>();
    private final Map<String, List<T>> byKey = new HashMap<>();
    private final Set<String> words = new TreeSet<>();

    TermIndex(Collection<T> terms) {
        terms.forEach(this::add);
    }

    private void add(T term) {
        byId.put(term.id(), term);
        byIdKey.putIfAbsent(Words.key(term.id()), term);
        Stream.concat(Stream.of(term.id(), term.name()), term.synonyms().stream())
                .forEach(word -> add(word, term));
    }

    private void add(String word, T term) {
        List<T> carriers = byKey.computeIfAbsent(Words.key(word), key -> new ArrayList<>(1));
        if (carriers.isEmpty()) {
            words.add(word);
        }
        boolean isNew = carriers.isEmpty() || carriers.get(carriers.size() - 1) != term;
        if (isNew) {
            carriers.add(term);
        }
    }

    /** The term whose id this is, matched kindly. */
    Optional<T> findById(String token) {
        T exact = byId.get(token);
        return Optional.ofNullable(exact == null ? byIdKey.get(Words.key(token)) : exact);
    }

    /** Whether this is the id, name or synonym of a term. */
    boolean knows(String token) {
        return byId.containsKey(token) || byKey.containsKey(Words.key(token));
    }

    /** The term whose id this is letter by letter, or else all whose id, name or synonym it is. */
    List<T> carriers(String token) {
        T own = byId.get(token);
        return own != null ? List.of(own) : List.copyOf(byKey.getOrDefault(Words.key(token), List.of()));
    }

    /** The ids, names and synonyms, of several ways to write one word the first. */
    Collection<String> words() {
        return words;
    }

    /** Known words near an unknown one. */
    List<String> near(String token) {
        return NearMatches.of(token, words);
    }
}
