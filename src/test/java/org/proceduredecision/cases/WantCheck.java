package org.proceduredecision.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.answer.Alert;
import org.proceduredecision.answer.Check;
import org.proceduredecision.answer.CheckVerdict;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.HoldPlan;
import org.proceduredecision.answer.MissingFact;
import org.proceduredecision.answer.NeededFact;
import org.proceduredecision.answer.ShownCriterion;
import org.proceduredecision.answer.ShownNote;
import org.proceduredecision.clinical.Side;
import org.proceduredecision.knowledge.Source;
import org.proceduredecision.knowledge.Stance;

/** Checks a decision against what a case wants of it. */
record WantCheck(Want want, Decision decision, Expectation expectation) {

    void check() {
        expectation.same("outcome", want.outcome(), decision.outcome());
        expectation.same("alerts", want.alerts(), ids(decision.alerts(), Alert::id));
        resolved();
        new WantedEntries(want, decision, expectation).check();
        want.checks().forEach(this::checks);
        want.concerns().forEach((procedure, ids) -> {
            List<String> seen = entries(procedure)
                    .flatMap(entry -> entry.concerns().stream())
                    .toList();
            expectation.contains("concerns of " + procedure, ids, seen);
        });
        want.plan().forEach((procedure, holds) -> plan(procedure, holds, HoldPlan::hold));
        want.raised().forEach((procedure, holds) -> plan(procedure, holds, HoldPlan::holdIfRaised));
        want.evidence().forEach(this::evidence);
        want.coverage().forEach(this::coverage);
        want.wouldChange().forEach((procedure, changes) -> changes.forEach(changesOf(procedure)));
        lists();
    }

    private void lists() {
        List<String> missing = ids(decision.missingFacts(), MissingFact::fact);
        expectation.contains("missing facts", want.missing(), missing);
        expectation.without("missing facts", want.notMissing(), missing);
        expectation.contains("notes", want.notes(), ids(decision.notes(), ShownNote::id));
        expectation.contains("sources", want.sources(), ids(decision.sources(), Source::id));
    }

    private void resolved() {
        if (want.resolved().isEmpty()) {
            return;
        }
        Map<String, String> seen = new TreeMap<>();
        seen.put("location", decision.location().id());
        seen.put("diagnosis", decision.diagnosis().id());
        decision.side().map(Side::wireName).ifPresent(side -> seen.put("side", side));
        expectation.contains("resolved request", want.resolved().entrySet(), seen.entrySet());
    }

    private Stream<Entry> entries(String procedure) {
        return Entry.of(decision).stream().filter(entry -> entry.procedure().equals(procedure));
    }

    private void checks(String procedure, Map<String, CheckVerdict> wanted) {
        Map<String, CheckVerdict> seen = entries(procedure)
                .flatMap(entry -> entry.checks().stream())
                .collect(Collectors.toMap(Check::id, Check::verdict, (first, second) -> first, TreeMap::new));
        wanted.forEach((id, verdict) ->
                expectation.same("check " + id + " of " + procedure, verdict.wireName(), verdict(seen.get(id))));
    }

    private void coverage(String procedure, Map<String, CheckVerdict> wanted) {
        Map<String, CheckVerdict> seen = decision.candidates().stream()
                .filter(candidate -> candidate.procedure().id().equals(procedure))
                .flatMap(candidate -> candidate.coverage().stream())
                .collect(Collectors.toMap(ShownCriterion::id, ShownCriterion::verdict, (first, second) -> first));
        wanted.forEach((id, verdict) ->
                expectation.same("coverage " + id + " of " + procedure, verdict.wireName(), verdict(seen.get(id))));
    }

    private static String verdict(CheckVerdict seen) {
        return seen == null ? "not applied" : seen.wireName();
    }

    private void plan(String procedure, Map<String, String> holds, Function<HoldPlan, String> hold) {
        holds.forEach((drug, wanted) -> {
            List<String> seen = entries(procedure)
                    .flatMap(entry -> entry.plan().stream())
                    .filter(row -> row.drug().equals(drug))
                    .map(hold)
                    .toList();
            expectation.contains("plan of " + procedure + " on " + drug, List.of(wanted), seen);
        });
    }

    private void evidence(String rule, Map<String, Stance> wanted) {
        Set<String> seen = Entry.of(decision).stream()
                .filter(entry -> entry.rule().equals(rule))
                .flatMap(entry -> entry.evidence().stream())
                .map(each -> each.source() + " " + each.stance().wireName())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> lines = new ArrayList<>();
        wanted.forEach((source, stance) -> lines.add(source + " " + stance.wireName()));
        expectation.contains("evidence of " + rule, lines, seen);
    }

    private BiConsumer<String, List<List<String>>> changesOf(String procedure) {
        return (target, wanted) -> {
            Set<Set<String>> seen = entries(procedure)
                    .flatMap(entry -> entry.wouldChange().stream())
                    .filter(change -> Entry.leadsTo(change).equals(target))
                    .map(change -> Set.copyOf(ids(change.facts(), NeededFact::fact)))
                    .collect(Collectors.toSet());
            List<Set<String>> sets = wanted.stream().map(Set::copyOf).toList();
            expectation.contains(procedure + " would change to " + target, sets, seen);
        };
    }

    private static <T> List<String> ids(List<T> rows, Function<T, String> id) {
        return rows.stream().map(id).toList();
    }
}
