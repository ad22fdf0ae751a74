package org.proceduredecision.loading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Selector;
import org.proceduredecision.knowledge.Selector.OfDiagnosis;
import org.proceduredecision.knowledge.Selector.OfRule;
import org.proceduredecision.knowledge.Selector.Subject;
import org.proceduredecision.knowledge.Selector.Term;

/** Whether every selector selects something: a check that applies to nothing is a mistake nobody would see. */
final class SelectorCheck {

    private final Map<String, Procedure> procedures;
    private final Map<String, Rule> rules;
    private final Map<String, List<Rule>> rulesByDiagnosis;

    private SelectorCheck(Draft draft) {
        this.procedures = draft.vocabulary().procedures().values().stream()
                .collect(Collectors.toMap(Procedure::id, Function.identity()));
        List<Rule> sound =
                draft.rules().sound("id", "procedure").map(Entry::value).toList();
        this.rules = sound.stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        this.rulesByDiagnosis = sound.stream().collect(Collectors.groupingBy(Rule::diagnosis));
    }

    static void check(Draft draft) {
        boolean readable = draft.vocabulary().procedures().isWhole("id", "classes", "bleeding_risk")
                && draft.rules().isWhole("id", "diagnosis", "procedure");
        if (readable) {
            SelectorCheck check = new SelectorCheck(draft);
            SafetyDraft safety = draft.safety();
            check.check(safety.prerequisites(), "applies_to", row -> Optional.of(row.appliesTo()));
            check.check(safety.contraindications(), "applies_to", row -> Optional.of(row.appliesTo()));
            check.check(safety.notes(), "applies_to", row -> Optional.of(row.appliesTo()));
            check.check(draft.coverage().criteria(), "applies_to", row -> Optional.of(row.appliesTo()));
            check.check(safety.redFlags(), "blocks", SelectorCheck::blocks);
            check.check(draft.vocabulary().facts(), "obtained_by", row -> row.obtainedBy());
        }
    }

    private static Optional<Selector> blocks(RedFlag flag) {
        return Optional.of(flag.blocks()).filter(selector -> !selector.equals(Selector.NOTHING));
    }

    private <T> void check(Entries<T> entries, String column, Function<T, Optional<Selector>> selector) {
        entries.sound(column)
                .filter(entry -> selector.apply(entry.value())
                        .filter(this::selectsNothing)
                        .isPresent())
                .forEach(entry -> entry.row().report(column, Finding.of("selects nothing")));
    }

    private boolean selectsNothing(Selector selector) {
        return selector.exceptThese()
                ? procedures.values().stream().map(Subject::of).noneMatch(selector::selects)
                : selector.anyOf().stream().noneMatch(this::selectSomething);
    }

    private boolean selectSomething(List<Term> terms) {
        return subjects(terms).anyMatch(subject -> terms.stream().allMatch(term -> term.holds(subject)));
    }

    /** The subjects among which the terms can hold together, looked up where they name a rule or a diagnosis. */
    private Stream<Subject> subjects(List<Term> terms) {
        for (Term term : terms) {
            if (term instanceof OfRule rule) {
                return Stream.of(subject(rules.get(rule.id())));
            }
        }
        for (Term term : terms) {
            if (term instanceof OfDiagnosis diagnosis) {
                return ofDiagnosis(diagnosis.id());
            }
        }
        return procedures.values().stream().map(Subject::of);
    }

    /** A note on a diagnosis without rules is shown in its answers, whatever the procedure. */
    private Stream<Subject> ofDiagnosis(String id) {
        return rulesByDiagnosis.containsKey(id)
                ? rulesByDiagnosis.get(id).stream().map(this::subject)
                : procedures.values().stream().map(procedure -> new Subject(procedure, id, ""));
    }

    private Subject subject(Rule rule) {
        return new Subject(procedures.get(rule.procedure()), rule.diagnosis(), rule.id());
    }
}
