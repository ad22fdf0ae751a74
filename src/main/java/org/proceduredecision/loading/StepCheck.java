package org.proceduredecision.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.Need;
import org.proceduredecision.knowledge.Prerequisite;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Selector;

/**
 * Whether each rule beyond the first line of treatment, unless it advises against the procedure, has a required
 * prerequisite that says what must have come first. Says nothing where a prerequisite could not be read: it may be
 * the one.
 */
final class StepCheck {

    private final Map<String, Procedure> procedures;
    private final List<Selector> general = new ArrayList<>();
    private final Map<String, List<Selector>> byRule = new HashMap<>();

    private StepCheck(Draft draft) {
        this.procedures = draft.vocabulary()
                .procedures()
                .sound("id", "classes", "bleeding_risk")
                .map(Entry::value)
                .collect(Collectors.toMap(Procedure::id, procedure -> procedure));
        draft.safety().prerequisites().values().stream()
                .filter(prerequisite -> prerequisite.need() == Need.REQUIRED)
                .map(Prerequisite::appliesTo)
                .forEach(this::add);
    }

    static void check(Draft draft) {
        if (draft.safety().prerequisites().isWhole("applies_to", "need")) {
            StepCheck check = new StepCheck(draft);
            draft.rules()
                    .sound("id", "procedure", "step", "recommendation")
                    .filter(entry -> entry.value().step() > 1
                            && !entry.value().recommendation().isAgainst())
                    .filter(entry -> !check.hasPrerequisite(entry.value()))
                    .forEach(StepCheck::report);
        }
    }

    /** Selectors that only name rules are looked up by rule: a release may have as many of them as rules. */
    private void add(Selector selector) {
        boolean onlyRules = !selector.exceptThese()
                && selector.anyOf().stream()
                        .allMatch(terms -> terms.stream().anyMatch(term -> term instanceof Selector.OfRule));
        if (onlyRules) {
            selector.terms()
                    .flatMap(term -> term instanceof Selector.OfRule rule ? Stream.of(rule.id()) : Stream.empty())
                    .forEach(rule -> byRule.computeIfAbsent(rule, key -> new ArrayList<>())
                            .add(selector));
        } else {
            general.add(selector);
        }
    }

    private boolean hasPrerequisite(Rule rule) {
        Procedure procedure = procedures.get(rule.procedure());
        if (procedure == null) {
            return true;
        }
        Selector.Subject subject = new Selector.Subject(procedure, rule.diagnosis(), rule.id());
        return Stream.concat(general.stream(), byRule.getOrDefault(rule.id(), List.of()).stream())
                .anyMatch(selector -> selector.selects(subject));
    }

    private static void report(Entry<Rule> entry) {
        entry.row()
                .report(
                        "step",
                        new Finding(
                                "is " + entry.value().step() + ", but no required prerequisite applies to the rule",
                                "add one to prerequisites.csv that says what must have come first"));
    }
}
