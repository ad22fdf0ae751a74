package org.proceduredecision.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

    /** The rules of every problem that has any, by priority and id. */
    Map<ProblemKey, List<BoundRule>> rules(List<Rule> rules) {
        Map<ProblemKey, List<BoundRule>> byProblem = new HashMap<>();
        rules.stream()
                .map(this::bind)
                .sorted(BoundRule.BY_PRIORITY)
                .forEach(bound -> bound.rule()
                        .locations()
                        .forEach(location -> byProblem
                                .computeIfAbsent(
                                        new ProblemKey(bound.rule().diagnosis(), location), key -> new ArrayList<>())
                                .add(bound)));
        return byProblem;
    }

    /** The lines that the rules of one problem make, by id of the procedure and role. */
    List<Line> lines(List<BoundRule> rules, List<BoundFlag> flags) {
        Map<LineKey, List<BoundRule>> byLine = rules.stream()
                .collect(Collectors.groupingBy(
                        bound -> new LineKey(
                                bound.rule().procedure(), bound.rule().role()),
                        () -> new TreeMap<>(
                                Comparator.comparing(LineKey::procedure).thenComparing(LineKey::role)),
                        Collectors.toList()));
        return byLine.entrySet().stream()
                .map(entry -> line(
                        Optional.of(entry.getKey().role()),
                        procedures.get(entry.getKey().procedure()),
                        entry.getValue(),
                        flags))
                .toList();
    }

    /** The line of a procedure. */
    Line line(Optional<Role> role, Procedure procedure, List<BoundRule> rules, List<BoundFlag> flags) {
        return new Line(procedure, role, rules, checks.checks(procedure), BoundFlag.blocking(flags, procedure));
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
