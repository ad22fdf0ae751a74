package org.proceduredecision.request;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Rule;

/** Which procedures the rules of a release speak of, by problem, by location and by diagnosis. */
final class RuleIndex {

    private record ProblemKey(String diagnosis, String location) {}

    private final Map<ProblemKey, Set<String>> forProblem = new HashMap<>();
    private final Map<String, Set<String>> atLocation = new HashMap<>();
    private final Map<String, Set<String>> nearby = new HashMap<>();

    RuleIndex(KnowledgeRelease release) {
        release.rules().forEach(this::add);
        release.terminology().diagnoses().forEach(each -> nearby.put(each.id(), around(each)));
    }

    private void add(Rule rule) {
        for (String location : rule.locations()) {
            add(forProblem, new ProblemKey(rule.diagnosis(), location), rule);
            add(atLocation, location, rule);
        }
    }

    private static <K> void add(Map<K, Set<String>> procedures, K key, Rule rule) {
        procedures.computeIfAbsent(key, each -> new HashSet<>()).add(rule.procedure());
    }

    private Set<String> around(Diagnosis diagnosis) {
        Set<String> all = new HashSet<>();
        diagnosis.locations().forEach(location -> all.addAll(atLocation.getOrDefault(location, Set.of())));
        return all;
    }

    /** The procedures with rules for a problem and around it. */
    RuledProcedures at(Problem problem) {
        String location = problem.location().id();
        String diagnosis = problem.diagnosis().id();
        return new RuledProcedures(
                forProblem.getOrDefault(new ProblemKey(diagnosis, location), Set.of()),
                atLocation.getOrDefault(location, Set.of()),
                nearby.get(diagnosis));
    }
}
