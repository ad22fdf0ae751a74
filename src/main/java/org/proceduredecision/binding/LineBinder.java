package org.proceduredecision.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Role;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Selector.Subject;

/** Gathers the rules of each problem into lines, each rule bound once however many locations it holds at. */
final class LineBinder {

    /** A diagnosis at a location. */
    record ProblemKey(String diagnosis, String location) {}

    private record LineKey(String procedure, Role role) {}

    private final CheckBinder checks;
    private final EvidenceBinder evidence;
    private final ConditionTable.Numbering numbering;
    private final Map<String, Procedure> procedures;

    LineBinder(
            KnowledgeRelease release, CheckBinder checks, EvidenceBinder evidence, ConditionTable.Numbering numbering) {
        this.checks = checks;
        this.evidence = evidence;
        this.numbering = numbering;
        this.procedures = release.terminology().procedures().stream()
                .collect(Collectors.toMap(Procedure::id, Function.identity()));
    }

    /** The lines of every problem that has rules. */
    Map<ProblemKey, List<Line>> lines(List<Rule> rules) {
        Map<ProblemKey, List<BoundRule>> byProblem = new java.util.HashMap<>();
        for (Rule rule : rules) {
            BoundRule bound = bind(rule);
            rule.locations()
                    .forEach(location -> byProblem
                            .computeIfAbsent(new ProblemKey(rule.diagnosis(), location), key -> new ArrayList<>())
                            .add(bound));
        }
        return byProblem.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> gather(entry.getValue())));
    }

    private List<Line> gather(List<BoundRule> rules) {
        Map<LineKey, List<BoundRule>> byLine = rules.stream()
                .sorted(BoundRule.BY_PRIORITY)
                .collect(Collectors.groupingBy(
                        bound -> new LineKey(
                                bound.rule().procedure(), bound.rule().role()),
                        () -> new TreeMap<>(
                                Comparator.comparing(LineKey::procedure).thenComparing(LineKey::role)),
                        Collectors.toList()));
        return byLine.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Line line(LineKey key, List<BoundRule> rules) {
        Procedure procedure = procedures.get(key.procedure());
        return new Line(procedure, Optional.of(key.role()), rules, checks.checks(procedure));
    }

    private BoundRule bind(Rule rule) {
        Procedure procedure = procedures.get(rule.procedure());
        return new BoundRule(
                rule,
                numbering.number(rule.when()),
                evidence.agreement(rule.id()),
                evidence.effect(rule.id()),
                evidence.all(rule.id()),
                checks.checks(new Subject(procedure, rule.diagnosis(), rule.id())));
    }
}
