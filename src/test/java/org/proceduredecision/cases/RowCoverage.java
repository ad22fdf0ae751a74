package org.proceduredecision.cases;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.proceduredecision.answer.Check;
import org.proceduredecision.answer.CheckKind;
import org.proceduredecision.answer.CheckVerdict;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.HoldPlan;
import org.proceduredecision.answer.ShownEvidence;
import org.proceduredecision.knowledge.Evidence;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.SafetyTables;

/** Which rows of the tables decisions at depth full have reached; mutable. */
final class RowCoverage {

    private final Map<RowKind, Set<String>> missed = new EnumMap<>(RowKind.class);
    private final Map<RowKind, Integer> totals = new EnumMap<>(RowKind.class);

    RowCoverage(KnowledgeRelease release) {
        SafetyTables safety = release.safety();
        expect(RowKind.RULE, release.rules().stream().map(rule -> rule.id()));
        expect(RowKind.EVIDENCE, release.evidence().stream().map(RowCoverage::key));
        List<String> prerequisites =
                safety.prerequisites().stream().map(row -> row.id()).toList();
        expect(RowKind.PREREQUISITE, prerequisites.stream());
        expect(RowKind.PREREQUISITE_FIRED, prerequisites.stream());
        List<String> contraindications =
                safety.contraindications().stream().map(row -> row.id()).toList();
        expect(RowKind.CONTRAINDICATION, contraindications.stream());
        expect(RowKind.CONTRAINDICATION_FIRED, contraindications.stream());
        expect(RowKind.RED_FLAG, safety.redFlags().stream().map(row -> row.id()));
        expect(
                RowKind.ANTITHROMBOTIC,
                safety.antithromboticHolds().stream().map(row -> key(row.drug(), row.variant())));
        expect(RowKind.BLEEDING_FACTOR, safety.bleedingFactors().stream().map(row -> row.id()));
        expect(RowKind.NOTE, safety.notes().stream().map(row -> row.id()));
        expect(RowKind.COVERAGE, release.coverage().criteria().stream().map(row -> row.id()));
    }

    private void expect(RowKind kind, Stream<String> rows) {
        Set<String> all = rows.collect(TreeSet::new, Set::add, Set::addAll);
        totals.put(kind, all.size());
        missed.put(kind, all);
    }

    /** The rows not reached so far, in alphabetical order. */
    Set<String> missed(RowKind kind) {
        return missed.get(kind);
    }

    /** How many rows there are. */
    int total(RowKind kind) {
        return totals.get(kind);
    }

    /** The share of rows reached, in percent, rounded down so that 100 means all. */
    int percent(RowKind kind) {
        int reached = total(kind) - missed(kind).size();
        return total(kind) == 0 ? 100 : 100 * reached / total(kind);
    }

    /** Notes what a decision has reached. */
    void add(Decision decision) {
        decision.alerts().forEach(alert -> reach(RowKind.RED_FLAG, alert.id()));
        decision.notes().forEach(note -> reach(RowKind.NOTE, note.id()));
        decision.candidates().stream()
                .flatMap(candidate -> candidate.coverage().stream())
                .forEach(criterion -> reach(RowKind.COVERAGE, criterion.id()));
        Entry.of(decision).forEach(this::add);
    }

    private void add(Entry entry) {
        reach(RowKind.RULE, entry.rule());
        entry.evidence().forEach(each -> reach(RowKind.EVIDENCE, key(entry.rule(), each)));
        entry.checks().forEach(this::add);
        entry.plan().forEach(this::add);
    }

    private void add(Check check) {
        if (check.verdict() == CheckVerdict.UNKNOWN) {
            return;
        }
        boolean fired = check.verdict() == CheckVerdict.UNMET || check.verdict() == CheckVerdict.PRESENT;
        if (check.kind() == CheckKind.PREREQUISITE) {
            reach(fired ? RowKind.PREREQUISITE_FIRED : RowKind.PREREQUISITE, check.id());
            reach(RowKind.PREREQUISITE, check.id());
        } else if (check.kind() != CheckKind.RED_FLAG) {
            reach(fired ? RowKind.CONTRAINDICATION_FIRED : RowKind.CONTRAINDICATION, check.id());
            reach(RowKind.CONTRAINDICATION, check.id());
        }
    }

    private void add(HoldPlan row) {
        reach(RowKind.ANTITHROMBOTIC, key(row.drug(), row.variant()));
        row.raisedBy().forEach(factor -> reach(RowKind.BLEEDING_FACTOR, factor));
    }

    private void reach(RowKind kind, String row) {
        missed(kind).remove(row);
    }

    private static String key(String drug, String variant) {
        return drug + ", " + variant;
    }

    private static String key(Evidence row) {
        String aspect = row.aspect().wireName();
        return String.join(", ", row.rule(), row.source(), aspect, row.stance().wireName(), row.finding());
    }

    private static String key(String rule, ShownEvidence row) {
        String aspect = row.aspect().orElseThrow().wireName();
        return String.join(", ", rule, row.source(), aspect, row.stance().wireName(), row.finding());
    }
}
