package org.proceduredecision.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proceduredecision.answer.Alert;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.TestResult;
import org.proceduredecision.answer.TestVerdict;
import org.proceduredecision.appraisal.Verdicts;
import org.proceduredecision.binding.BoundFlag;
import org.proceduredecision.binding.ProblemTable;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.Urgency;

/** Writes the red flags that are present, most urgent first. */
final class AlertWriter {

    private static final String UNREAD = "No red flag of the release reads this sign at this location; "
            + "have a clinician look at it before any procedure.";

    private static final FactValue PRESENT = FactValue.of(true);

    private final Verdicts verdicts;
    private final TestWriter tests;

    AlertWriter(Verdicts verdicts, Depth depth) {
        this.verdicts = verdicts;
        this.tests = new TestWriter(verdicts, depth);
    }

    List<Alert> alerts(ProblemTable table) {
        List<Alert> alerts = new ArrayList<>(0);
        if (verdicts.any(table.flags().conditions()) == Verdict.TRUE) {
            for (BoundFlag flag : table.flags().flags()) {
                if (verdicts.of(flag.condition()) == Verdict.TRUE) {
                    alerts.add(alert(flag));
                }
            }
        }
        for (Fact sign : table.unreadSigns()) {
            if (verdicts.facts().value(sign).equals(PRESENT)) {
                alerts.add(alert(sign));
            }
        }
        alerts.sort(Comparator.comparing(Alert::urgency));
        return alerts;
    }

    private Alert alert(BoundFlag bound) {
        RedFlag flag = bound.flag();
        return new Alert(
                flag.id(),
                flag.name(),
                flag.urgency(),
                flag.action(),
                tests.tests(bound.condition()),
                flag.sources(),
                flag.verified());
    }

    private Alert alert(Fact fact) {
        String words = fact.id().replace('-', ' ');
        String name = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        Basis basis = verdicts.facts().basis(fact);
        TestResult test = new TestResult(
                fact.id(),
                "= true",
                Optional.of(PRESENT),
                basis == Basis.SUPPLIED ? Optional.empty() : Optional.of(basis),
                TestVerdict.MET);
        return new Alert(fact.id(), name, Urgency.REVIEW, UNREAD, List.of(test), List.of(), false);
    }
}
