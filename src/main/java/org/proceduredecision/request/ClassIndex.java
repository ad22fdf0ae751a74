package org.proceduredecision.request;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.proceduredecision.clinical.NearMatches;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.clinical.Words;

/** Finds the classes of procedures by tokens such as {@code class:nerve-block}, matched kindly. */
final class ClassIndex {

    private static final String PREFIX = "class:";

    /**
     * A class.
     *
     * @param token the token that names it, as it is written in tables
     * @param members ids of its procedures
     */
    record ProcedureClass(String token, Set<String> members) {}

    private final Map<String, ProcedureClass> byKey = new HashMap<>();
    private final Set<String> names = new TreeSet<>();

    ClassIndex(Collection<Procedure> procedures) {
        Map<String, Set<String>> members = new TreeMap<>();
        procedures.forEach(each -> each.classes()
                .forEach(name ->
                        members.computeIfAbsent(name, key -> new TreeSet<>()).add(each.id())));
        members.forEach((name, ids) -> byKey.put(Words.key(name), new ProcedureClass(PREFIX + name, Set.copyOf(ids))));
        names.addAll(members.keySet());
    }

    /** Whether a token names a class, known or not. */
    static boolean isClass(String token) {
        return token.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    /** The class that a token names. */
    Optional<ProcedureClass> find(String token) {
        return Optional.ofNullable(byKey.get(Words.key(name(token))));
    }

    /** Tokens of the classes whose names are near that of a token or of a plain word. */
    List<String> near(String token) {
        return NearMatches.of(name(token), names).stream().map(PREFIX::concat).toList();
    }

    private static String name(String token) {
        return isClass(token) ? token.substring(PREFIX.length()) : token;
    }
}
