package org.proceduredecision.loading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.NearMatches;
import org.proceduredecision.knowledge.AntithromboticHold;
import org.proceduredecision.knowledge.FactKnowledge;

/** Whether the drugs that a caller can name and the drugs with a time to hold are the same. */
final class DrugCheck {

    private static final String FACT = "antithrombotics";

    private DrugCheck() {}

    static void check(Draft draft) {
        Optional<Entry<FactKnowledge>> fact = draft.vocabulary()
                .facts()
                .sound("id", "type", "values")
                .filter(entry -> entry.value().fact().id().equals(FACT))
                .findFirst();
        Entries<AntithromboticHold> holds = draft.safety().holds();
        boolean factUnreadable = fact.isEmpty() && !draft.vocabulary().facts().isWhole("id", "type", "values");
        if (!factUnreadable) {
            List<String> drugs =
                    fact.map(entry -> entry.value().fact().values()).orElse(List.of());
            checkHolds(holds, drugs);
            fact.filter(entry -> holds.isWhole("drug")).ifPresent(entry -> checkDrugs(entry, drugs, holds));
        }
    }

    private static void checkHolds(Entries<AntithromboticHold> holds, List<String> drugs) {
        holds.sound("drug")
                .filter(entry -> !drugs.contains(entry.value().drug()))
                .forEach(entry ->
                        entry.row().report("drug", noValue(entry.value().drug(), drugs)));
    }

    private static Finding noValue(String drug, List<String> drugs) {
        return Finding.near("the fact " + FACT + " has no value " + drug, drug, drugs);
    }

    /** A drug that a mistyped row may have meant is not reported as missing. */
    private static void checkDrugs(Entry<FactKnowledge> fact, List<String> drugs, Entries<AntithromboticHold> holds) {
        Set<String> held = holds.values().stream().map(AntithromboticHold::drug).collect(Collectors.toSet());
        Set<String> meant = held.stream()
                .filter(drug -> !drugs.contains(drug))
                .flatMap(drug -> NearMatches.of(drug, drugs).stream())
                .collect(Collectors.toSet());
        drugs.stream()
                .filter(drug -> !held.contains(drug) && !meant.contains(drug))
                .forEach(drug -> fact.row().report("values", Finding.of(drug + " has no row in antithrombotics.csv")));
    }
}
