package org.proceduredecision.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.proceduredecision.answer.Alert;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.TestResult;
import org.proceduredecision.answer.TestVerdict;
import org.proceduredecision.appraisal.Verdicts;
import org.proceduredecision.binding.BoundFlag;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactType;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.Urgency;

/** Writes the red flags that are present, most urgent first. */
final class AlertWriter {

    private static final String UNREAD = "No red flag of the release reads this sign at this location; "
            + "have a clinician look at it before any procedure.";

    private final Verdicts verdicts;
    private final TestWriter tests;

    AlertWriter(Verdicts verdicts, Depth depth) {
        this.verdicts = verdicts;
        this.tests = new TestWriter(verdicts, depth);
    }

    List<Alert> alerts(List<BoundFlag> flags, FactCatalog catalog) {
        List<Alert> alerts = new ArrayList<>();
        Set<Fact> read = new HashSet<>();
        for (BoundFlag flag : flags) {
            read.addAll(verdicts.conditions().get(flag.condition()).facts());
            if (verdicts.of(flag.condition()) == Verdict.TRUE) {
                alerts.add(alert(flag));
            }
        }
        catalog.facts().stream()
                .filter(fact -> isUnreadSign(fact, read))
                .map(this::alert)
                .forEach(alerts::add);
        alerts.sort(Comparator.comparing(Alert::urgency));
        return alerts;
    }

    private boolean isUnreadSign(Fact fact, Set<Fact> read) {
        return fact.group() == FactGroup.RED_FLAG
                && fact.type() == FactType.BOOLEAN
                && !read.contains(fact)
                && verdicts.facts().value(fact).equals(FactValue.of(true));
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
                Optional.of(FactValue.of(true)),
                basis == Basis.SUPPLIED ? Optional.empty() : Optional.of(basis),
                TestVerdict.MET);
        return new Alert(fact.id(), name, Urgency.REVIEW, UNREAD, List.of(test), List.of(), false);
    }
}
