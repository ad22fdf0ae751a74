package org.proceduredecision.binding;

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

/** Gathers rules into lines. */
final class LineBinder {

    private record LineKey(String procedure, Role role) {}

    private final CheckBinder checks;
    private final FlagBinder flags;
    private final EvidenceBinder evidence;
    private final ProcedureViews views;
    private final Map<String, Procedure> procedures;

    LineBinder(KnowledgeRelease release, CheckBinder checks, FlagBinder flags, EvidenceBinder evidence) {
        this.checks = checks;
        this.flags = flags;
        this.evidence = evidence;
        this.views = new ProcedureViews(release.terminology());
        this.procedures = release.terminology().procedures().stream()
                .collect(Collectors.toMap(Procedure::id, Function.identity()));
    }

    /** The rules of one diagnosis, by priority and id. */
    List<BoundRule> bind(List<Rule> rules, Numbering numbering) {
        return rules.stream()
                .map(rule -> bind(rule, numbering))
                .sorted(BoundRule.BY_PRIORITY)
                .toList();
    }

    private BoundRule bind(Rule rule, Numbering numbering) {
        Procedure procedure = procedures.get(rule.procedure());
        int condition = numbering.number(rule.when());
        return new BoundRule(
                rule,
                condition,
                numbering.get(condition).reach(),
                evidence.agreement(rule.id()),
                evidence.effect(rule.id()),
                evidence.all(rule.id()),
                checks.checks(new Subject(procedure, rule.diagnosis(), rule.id())));
    }

    /** The lines that the rules of one problem make, by id of the procedure and role. */
    List<Line> lines(List<BoundRule> rules, FlagGroup lookedFor) {
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
                        lookedFor))
                .toList();
    }

    /** The line of a procedure. */
    Line line(Optional<Role> role, Procedure procedure, List<BoundRule> rules, FlagGroup lookedFor) {
        return Line.of(
                procedure,
                role,
                rules,
                checks.checks(procedure),
                flags.blocking(lookedFor, procedure),
                views.of(procedure));
    }
}
