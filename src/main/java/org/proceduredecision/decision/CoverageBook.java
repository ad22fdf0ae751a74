package org.proceduredecision.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.CoverageCriterion;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Selector.Subject;

/** The criteria of each payer for each procedure that a rule offers; immutable. */
final class CoverageBook {

    private record Key(String payer, String rule) {}

    private final Map<Key, List<CoverageCriterion>> criteria = new HashMap<>();

    CoverageBook(KnowledgeRelease release) {
        Map<String, Procedure> procedures = new HashMap<>();
        release.terminology().procedures().forEach(each -> procedures.put(each.id(), each));
        List<Subject> subjects = release.rules().stream()
                .map(rule -> new Subject(procedures.get(rule.procedure()), rule.diagnosis(), rule.id()))
                .toList();
        release.coverage().criteria().stream()
                .sorted(Comparator.comparing(CoverageCriterion::phase).thenComparing(CoverageCriterion::id))
                .forEach(each -> add(each, subjects));
    }

    private void add(CoverageCriterion criterion, List<Subject> subjects) {
        subjects.stream()
                .filter(criterion.appliesTo()::selects)
                .map(subject -> new Key(criterion.payer(), subject.rule()))
                .forEach(key ->
                        criteria.computeIfAbsent(key, each -> new ArrayList<>()).add(criterion));
    }

    /** What some payers ask for the procedure that a rule offers, payer by payer, by phase and id. */
    Stream<CoverageCriterion> of(String rule, List<String> payers) {
        return payers.stream().flatMap(payer -> criteria.getOrDefault(new Key(payer, rule), List.of()).stream());
    }
}
