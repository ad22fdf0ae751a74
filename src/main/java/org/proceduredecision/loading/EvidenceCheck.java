package org.proceduredecision.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.proceduredecision.knowledge.Aspect;
import org.proceduredecision.knowledge.Evidence;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Source;
import org.proceduredecision.knowledge.Stance;
import org.proceduredecision.knowledge.Votes;

/** Whether each rule rests on evidence that votes, and no row of evidence is there twice. */
final class EvidenceCheck {

    private record Statement(String rule, String source, Aspect aspect, Stance stance, String finding) {}

    private final Draft draft;
    private final Map<String, Source> sources;
    private final Map<String, List<Entry<Evidence>>> byRule;

    private EvidenceCheck(Draft draft) {
        this.draft = draft;
        this.sources = draft.sources()
                .sound("id", "kind", "issuing_body", "year")
                .map(Entry::value)
                .collect(Collectors.toMap(Source::id, source -> source));
        this.byRule = draft.evidence()
                .sound("rule")
                .collect(Collectors.groupingBy(entry -> entry.value().rule()));
    }

    static void check(Draft draft) {
        checkTwice(draft);
        if (draft.evidence().table().whole()) {
            EvidenceCheck check = new EvidenceCheck(draft);
            draft.rules().sound("id").forEach(check::checkVotes);
        }
    }

    private static void checkTwice(Draft draft) {
        Map<Statement, Row> seen = new HashMap<>();
        draft.evidence().sound("rule", "source", "aspect", "stance", "finding").forEach(entry -> {
            Evidence row = entry.value();
            Row first = seen.putIfAbsent(
                    new Statement(row.rule(), row.source(), row.aspect(), row.stance(), row.finding()), entry.row());
            if (first != null) {
                entry.row().report("", Finding.of("says the same as row " + first.number()));
            }
        });
    }

    private void checkVotes(Entry<Rule> entry) {
        List<Entry<Evidence>> rows = byRule.getOrDefault(entry.value().id(), List.of());
        if (canCount(entry.value().id(), rows)) {
            List<Evidence> evidence = new ArrayList<>();
            rows.forEach(row -> evidence.add(row.value()));
            if (!Votes.of(evidence, sources::get).decide()) {
                entry.row().report("id", noVotes(rows.isEmpty()));
            }
        }
    }

    /** Nothing is said of a rule whose evidence may be there but cannot be read. */
    private boolean canCount(String rule, List<Entry<Evidence>> rows) {
        return !draft.rules().table().ids().mayBeMeant(rule)
                && rows.stream()
                        .allMatch(row -> row.row().isSound("source", "aspect", "stance")
                                && sources.containsKey(row.value().source()));
    }

    private static Finding noVotes(boolean noRows) {
        return noRows
                ? new Finding("has no evidence", "add rows to evidence.csv")
                : new Finding(
                        "has no evidence that votes",
                        "a guideline, review, trial or observational study has to speak of the effect");
    }
}
