package org.proceduredecision.bench.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Rule;

/**
 * A diagnosis at a location that has rules.
 *
 * @param diagnosis id of the diagnosis
 * @param location id of the location
 * @param rules its rules, in the order of their table
 */
public record Problem(String diagnosis, String location, List<Rule> rules) {

    private record Key(String diagnosis, String location) {}

    public Problem {
        rules = List.copyOf(rules);
    }

    /** All problems of a release, in the order of its rules. */
    public static List<Problem> all(KnowledgeRelease release) {
        Map<Key, List<Rule>> problems = new LinkedHashMap<>();
        release.rules()
                .forEach(rule -> rule.locations()
                        .forEach(location -> problems.computeIfAbsent(
                                        new Key(rule.diagnosis(), location), key -> new ArrayList<>())
                                .add(rule)));
        return problems.entrySet().stream()
                .map(each ->
                        new Problem(each.getKey().diagnosis(), each.getKey().location(), each.getValue()))
                .toList();
    }

    /** One problem of a release. */
    public static Problem of(KnowledgeRelease release, String diagnosis, String location) {
        return all(release).stream()
                .filter(each -> each.diagnosis.equals(diagnosis) && each.location.equals(location))
                .findFirst()
                .orElseThrow();
    }

    /** A request about it, with nothing known. */
    public Asking asking() {
        return Asking.about(location, diagnosis);
    }

    /** The problem in words. */
    public String text() {
        return diagnosis + " at " + location;
    }
}
