package org.proceduredecision.dmn;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Selector;
import org.proceduredecision.knowledge.Selector.OfDiagnosis;
import org.proceduredecision.knowledge.Selector.OfRule;
import org.proceduredecision.knowledge.Selector.Subject;

/** What checks can apply to: the procedures that the rules of a model offer. */
final class Subjects {

    private final List<Procedure> procedures;
    private final List<Subject> offers;

    Subjects(List<Rule> rules, List<Procedure> procedures) {
        Map<String, Procedure> byId = procedures.stream().collect(Collectors.toMap(Procedure::id, Function.identity()));
        this.procedures = procedures.stream()
                .filter(procedure ->
                        rules.stream().anyMatch(rule -> rule.procedure().equals(procedure.id())))
                .toList();
        this.offers = rules.stream()
                .map(rule -> new Subject(byId.get(rule.procedure()), rule.diagnosis(), rule.id()))
                .toList();
    }

    /** The ids of the procedures. */
    List<String> procedureIds() {
        return procedures.stream().map(Procedure::id).toList();
    }

    /** Whether a check with this selector applies to any of them. */
    boolean anyOf(Selector selector) {
        return offers.stream().anyMatch(selector::selects);
    }

    /** The entries of the columns of rule and procedure: only one of the two is asked. */
    List<String> cells(Selector selector) {
        if (offers.stream().allMatch(selector::selects)) {
            return List.of(Feel.ANY, Feel.ANY);
        }
        return hangsOnRule(selector)
                ? List.of(Feel.anyOf(rules(selector).toList()), Feel.ANY)
                : List.of(Feel.ANY, Feel.anyOf(procedures(selector).toList()));
    }

    private static boolean hangsOnRule(Selector selector) {
        return selector.terms().anyMatch(term -> term instanceof OfRule || term instanceof OfDiagnosis);
    }

    private Stream<String> rules(Selector selector) {
        return offers.stream().filter(selector::selects).map(Subject::rule);
    }

    private Stream<String> procedures(Selector selector) {
        return procedures.stream()
                .filter(procedure -> selector.selects(Subject.of(procedure)))
                .map(Procedure::id);
    }
}
