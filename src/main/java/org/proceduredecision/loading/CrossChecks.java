package org.proceduredecision.loading;

import java.util.List;
import java.util.function.Consumer;

/** The checks that look at several rows or tables at once, each on its own. */
final class CrossChecks {

    private static final List<Consumer<Draft>> CHECKS = List.of(
            TermCheck::check,
            DiagnosisWordCheck::check,
            BroadWordCheck::check,
            CodeCheck::check,
            StatedFactCheck::check,
            RuleLocationCheck::check,
            OverlapCheck::check,
            NeverCheck::check,
            StepCheck::check,
            EvidenceCheck::check,
            DrugCheck::check,
            SelectorCheck::check);

    private CrossChecks() {}

    static void run(Draft draft) {
        CHECKS.forEach(check -> check.accept(draft));
    }
}
