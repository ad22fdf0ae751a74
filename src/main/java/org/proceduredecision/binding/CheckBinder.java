package org.proceduredecision.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.Contraindication;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Prerequisite;
import org.proceduredecision.knowledge.SafetyTables;
import org.proceduredecision.knowledge.Selector;
import org.proceduredecision.knowledge.Selector.OfRule;
import org.proceduredecision.knowledge.Selector.Subject;

/** Finds the checks that apply to a procedure: those of the procedure itself once, those of rules through the rules they name. */
final class CheckBinder {

    private final List<BoundCheck> ofProcedures = new ArrayList<>();
    private final List<BoundCheck> ofAllRulesButSome = new ArrayList<>();
    private final Map<String, List<BoundCheck>> byRule = new HashMap<>();
    private final Numbering numbering;
    private final Map<String, Checks> byProcedure = new HashMap<>();

    CheckBinder(KnowledgeRelease release, Numbering numbering) {
        this.numbering = numbering;
        SafetyTables safety = release.safety();
        int position = 0;
        for (Prerequisite check : sorted(safety.prerequisites(), Prerequisite::need, Prerequisite::id)) {
            add(BoundCheck.of(position++, check, numbering.number(check.when())));
        }
        for (Contraindication check :
                sorted(safety.contraindications(), Contraindication::severity, Contraindication::id)) {
            add(BoundCheck.of(position++, check, numbering.number(check.when())));
        }
        release.terminology().procedures().forEach(each -> byProcedure.put(each.id(), bind(Subject.of(each))));
    }

    /** By weight and id, so that the order of the rows of a table says nothing. */
    private static <T, W extends Comparable<W>> List<T> sorted(
            List<T> rows, Function<T, W> weight, Function<T, String> id) {
        return rows.stream()
                .sorted(Comparator.comparing(weight).thenComparing(id))
                .toList();
    }

    /** A check can be one of procedures and, through other alternatives of its selector, one of single rules too. */
    private void add(BoundCheck check) {
        Selector selector = check.appliesTo();
        if (selector.exceptThese() && selector.namesRules()) {
            ofAllRulesButSome.add(check);
            return;
        }
        if (selector.exceptThese() || selector.anyOf().stream().anyMatch(CheckBinder::namesNoRule)) {
            ofProcedures.add(check);
        }
        selector.terms()
                .filter(OfRule.class::isInstance)
                .map(Selector.Term::text)
                .distinct()
                .forEach(rule ->
                        byRule.computeIfAbsent(rule, key -> new ArrayList<>()).add(check));
    }

    private static boolean namesNoRule(List<Selector.Term> terms) {
        return terms.stream().noneMatch(OfRule.class::isInstance);
    }

    /** The checks of a procedure for which no rule speaks. */
    Checks checks(Procedure procedure) {
        return byProcedure.get(procedure.id());
    }

    /** The checks of a procedure that a rule offers: those of the procedure, but for rules that are excepted, and the rule's own. */
    Checks checks(Subject subject) {
        Checks ofProcedure = checks(subject.procedure());
        List<BoundCheck> ofRule = ofRuleAlone(subject);
        if (ofRule.isEmpty() && ofAllRulesButSome.isEmpty()) {
            return ofProcedure;
        }
        return Checks.of(
                Stream.concat(
                                ofProcedure.all().checks().stream()
                                        .filter(check -> !check.namesRules()
                                                || check.appliesTo().selects(subject)),
                                ofRule.stream())
                        .sorted(Comparator.comparingInt(BoundCheck::position))
                        .toList(),
                numbering);
    }

    private List<BoundCheck> ofRuleAlone(Subject subject) {
        Subject procedure = Subject.of(subject.procedure());
        return byRule.getOrDefault(new OfRule(subject.rule()).text(), List.of()).stream()
                .filter(check ->
                        check.appliesTo().selects(subject) && !check.appliesTo().selects(procedure))
                .toList();
    }

    private Checks bind(Subject subject) {
        return Checks.of(
                Stream.concat(ofProcedures.stream(), ofAllRulesButSome.stream())
                        .filter(check -> check.appliesTo().selects(subject))
                        .map(check -> check.to(subject.procedure()))
                        .sorted(Comparator.comparingInt(BoundCheck::position))
                        .toList(),
                numbering);
    }
}
