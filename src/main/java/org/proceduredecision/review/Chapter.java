package org.proceduredecision.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Selector;
import org.proceduredecision.knowledge.Selector.Subject;

/** A diagnosis that has rules, with every row that bears on them. */
final class Chapter {

    private final Diagnosis diagnosis;
    private final List<Rule> rules;
    private final Set<String> redFlags;
    private final List<SafetyRow> safety;
    private final ReleaseIndex index;

    Chapter(Diagnosis diagnosis, List<SafetyRow> allSafety, ReleaseIndex index) {
        this.diagnosis = diagnosis;
        this.index = index;
        this.rules = index.rules(diagnosis.id());
        this.redFlags = index.release().safety().redFlags().stream()
                .filter(flag -> flag.isLookedForIn(diagnosis))
                .map(RedFlag::id)
                .collect(Collectors.toSet());
        this.safety = allSafety.stream().filter(this::isConcernedBy).toList();
    }

    /** A red flag is looked for in the diagnosis, whatever it blocks; the other rows are of procedures. */
    private boolean isConcernedBy(SafetyRow row) {
        return row.kind() == SafetyKind.RED_FLAG
                ? redFlags.contains(row.id())
                : rules.stream().anyMatch(rule -> selects(row.appliesTo(), rule));
    }

    private boolean selects(Selector selector, Rule rule) {
        return selector.selects(new Subject(index.procedure(rule.procedure()), rule.diagnosis(), rule.id()));
    }

    Diagnosis diagnosis() {
        return diagnosis;
    }

    /** Its rules by step and priority. */
    List<Rule> rules() {
        return rules;
    }

    /** The rows on safety that concern it. */
    List<SafetyRow> safety() {
        return safety;
    }

    /** Those of one kind. */
    List<SafetyRow> safety(SafetyKind kind) {
        return safety.stream().filter(row -> row.kind() == kind).toList();
    }

    String path() {
        return "diagnoses/" + diagnosis.id() + ".md";
    }

    /** The procedures here that a row concerns; a procedure of which it concerns some rules only, with their places. */
    String concerned(SafetyRow row) {
        List<Rule> concerned =
                rules.stream().filter(rule -> selects(row.appliesTo(), rule)).toList();
        if (concerned.size() == rules.size()) {
            return "all";
        }
        Map<String, List<Rule>> byProcedure = concerned.stream()
                .collect(Collectors.groupingBy(Rule::procedure, LinkedHashMap::new, Collectors.toList()));
        return byProcedure.isEmpty()
                ? "none"
                : byProcedure.values().stream().map(this::procedure).collect(Collectors.joining("; "));
    }

    private String procedure(List<Rule> concerned) {
        String procedure = concerned.get(0).procedure();
        String name = Markdown.text(index.procedure(procedure).name());
        long all = rules.stream()
                .filter(rule -> rule.procedure().equals(procedure))
                .count();
        return concerned.size() == all ? name : name + only(concerned);
    }

    private String only(List<Rule> concerned) {
        String word = concerned.size() == 1 ? " (only rule " : " (only rules ";
        return concerned.stream()
                .map(rule -> String.valueOf(rules.indexOf(rule) + 1))
                .collect(Collectors.joining(", ", word, ")"));
    }
}
