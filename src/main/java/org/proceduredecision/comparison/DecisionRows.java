package org.proceduredecision.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.proceduredecision.answer.Alert;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.clinical.WireName;
import org.proceduredecision.decision.DecisionResult;
import org.proceduredecision.decision.DecisionResult.Decided;
import org.proceduredecision.decision.DecisionResult.Rejected;
import org.proceduredecision.request.RequestFault;

/**
 * An answer as rows, so that two of them are compared like tables: the outcome, the alerts, each procedure in its role, and what
 * payers ask.
 */
final class DecisionRows {

    private DecisionRows() {}

    static List<KeyedRow> of(DecisionResult result) {
        return result instanceof Decided decided ? of(decided.decision()) : of((Rejected) result);
    }

    private static List<KeyedRow> of(Rejected rejected) {
        return Stream.concat(
                        Stream.of(new KeyedRow("answer", Map.of("outcome", "rejected"))),
                        rejected.faults().stream().map(DecisionRows::of))
                .toList();
    }

    private static KeyedRow of(RequestFault fault) {
        return new KeyedRow("fault at " + fault.pointer(), Map.of("code", fault.code()));
    }

    private static List<KeyedRow> of(Decision decision) {
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("outcome", decision.outcome().wireName());
        answer.put("diagnosis", decision.diagnosis().id());
        answer.put("location", decision.location().id());
        Stream<KeyedRow> alerts = decision.alerts().stream().map(DecisionRows::of);
        Stream<KeyedRow> candidates = decision.candidates().stream().map(DecisionRows::of);
        Stream<KeyedRow> coverage = decision.candidates().stream().flatMap(DecisionRows::coverage);
        Stream<KeyedRow> excluded = decision.excluded().stream().map(DecisionRows::of);
        return Stream.of(Stream.of(new KeyedRow("answer", answer)), alerts, candidates, coverage, excluded)
                .flatMap(rows -> rows)
                .toList();
    }

    private static KeyedRow of(Alert alert) {
        return new KeyedRow(
                "alert " + alert.id(), Map.of("urgency", alert.urgency().wireName()));
    }

    private static KeyedRow of(Candidate candidate) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("stands", candidate.status().wireName());
        cells.put("recommendation", candidate.recommendation().wireName());
        cells.put("agreement", candidate.agreement().wireName());
        cells.put("rank", String.valueOf(candidate.rank()));
        return new KeyedRow(key(candidate), cells);
    }

    private static Stream<KeyedRow> coverage(Candidate candidate) {
        return candidate.coverage().stream()
                .map(row -> new KeyedRow(
                        key(candidate) + ", coverage " + row.id(),
                        Map.of("verdict", row.verdict().wireName())));
    }

    private static String key(Candidate candidate) {
        return candidate.procedure().id() + ", " + candidate.role().wireName();
    }

    private static KeyedRow of(Exclusion exclusion) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("stands", "excluded, " + exclusion.reason().wireName());
        cells.put("recommendation", word(exclusion.recommendation()));
        cells.put("agreement", word(exclusion.agreement()));
        String role = exclusion.role().map(known -> ", " + known.wireName()).orElse("");
        return new KeyedRow(exclusion.procedure().id() + role, cells);
    }

    private static String word(Optional<? extends WireName> word) {
        return word.map(WireName::wireName).orElse("");
    }
}
