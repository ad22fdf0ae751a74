package org.proceduredecision.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.knowledge.AntithromboticHold;
import org.proceduredecision.knowledge.BleedingFactor;
import org.proceduredecision.knowledge.Contraindication;
import org.proceduredecision.knowledge.CoverageCriterion;
import org.proceduredecision.knowledge.Prerequisite;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.Rule;

/** Whether every rule, check and criterion can hold for some input; one that cannot is a mistake that no test would ever show. */
final class NeverCheck {

    private record Question(Condition when, List<StatedFact> given) {}

    private final PossibleInputs inputs;
    private final Map<String, List<StatedFact>> stated;
    private final Map<Question, Boolean> answers = new HashMap<>();

    private NeverCheck(Draft draft) {
        this.inputs = new PossibleInputs(draft.vocabulary().facts());
        this.stated = draft.vocabulary()
                .diagnoses()
                .sound("id")
                .map(Entry::value)
                .collect(Collectors.toMap(Diagnosis::id, Diagnosis::implies));
    }

    static void check(Draft draft) {
        NeverCheck check = new NeverCheck(draft);
        draft.rules().sound("when").forEach(check::checkRule);
        SafetyDraft safety = draft.safety();
        check.checkAll(safety.prerequisites(), Prerequisite::when);
        check.checkAll(safety.contraindications(), Contraindication::when);
        check.checkAll(safety.redFlags(), RedFlag::when);
        check.checkAll(safety.holds(), AntithromboticHold::when);
        check.checkAll(safety.bleedingFactors(), BleedingFactor::when);
        check.checkAll(draft.coverage().criteria(), NeverCheck::when);
    }

    /** A payer's condition, taken to hold where it has none, and where the literal {@code false} says that it never pays. */
    private static Condition when(CoverageCriterion criterion) {
        return criterion.when().filter(when -> !when.equals(Condition.NEVER)).orElse(Condition.ALWAYS);
    }

    private <T> void checkAll(Entries<T> entries, Function<T, Condition> when) {
        entries.sound("when")
                .filter(entry -> !canHold(when.apply(entry.value()), List.of()))
                .forEach(entry -> entry.row().report("when", Finding.of("can never hold")));
    }

    private void checkRule(Entry<Rule> entry) {
        Condition when = entry.value().when();
        List<StatedFact> given = stated.getOrDefault(entry.value().diagnosis(), List.of());
        if (!canHold(when, given)) {
            entry.row().report("when", neverHolds(entry.value(), given));
        }
    }

    private Finding neverHolds(Rule rule, List<StatedFact> given) {
        if (!canHold(rule.when(), List.of())) {
            return Finding.of("can never hold");
        }
        return Finding.of("can never hold: " + rule.diagnosis() + " states "
                + given.stream().map(StatedFactCheck::text).collect(Collectors.joining(", ")));
    }

    private boolean canHold(Condition when, List<StatedFact> given) {
        return when.isAlways() || answers.computeIfAbsent(new Question(when, given), this::canHold);
    }

    private boolean canHold(Question question) {
        return inputs.example(List.of(question.when()), question.given()).isPresent();
    }
}
