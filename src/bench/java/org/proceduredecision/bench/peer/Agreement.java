package org.proceduredecision.bench.peer;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.proceduredecision.condition.Verdict;

/** Whether an engine finds the same rules true as the service, patient by patient. */
final class Agreement {

    private int patients;
    private int same;
    private int refused;
    private int unknownRules;
    private int unknownFoundTrue;
    private int trueNotFound;
    private int falseFoundTrue;
    private final Map<String, Integer> refusals = new TreeMap<>();

    /** Takes in the rules that an engine found for a patient. */
    void add(Patient patient, List<String> found) {
        patients++;
        Set<String> those = new HashSet<>(found);
        List<String> unknown = patient.rules(Verdict.UNKNOWN);
        List<String> holding = patient.rules(Verdict.TRUE);
        same += those.equals(new HashSet<>(holding)) ? 1 : 0;
        unknownRules += unknown.size();
        unknownFoundTrue += count(unknown, those);
        trueNotFound += holding.size() - count(holding, those);
        falseFoundTrue += count(patient.rules(Verdict.FALSE), those);
    }

    private static int count(List<String> rules, Set<String> found) {
        return (int) rules.stream().filter(found::contains).count();
    }

    /** Takes in that an engine refused to answer for a patient. */
    void addRefusal(Patient patient, String message) {
        patients++;
        refused++;
        unknownRules += patient.rules(Verdict.UNKNOWN).size();
        refusals.merge(message.lines().findFirst().orElse("").replaceAll("\\s+", " "), 1, Integer::sum);
    }

    int patients() {
        return patients;
    }

    int same() {
        return same;
    }

    /** What was seen, in one sentence. */
    String text() {
        String rules = "the same true rules for %,d of %,d patients".formatted(same, patients);
        String unknown = unknownRules == 0
                ? ""
                : "; of %,d rules that are unknown it gives %,d as true and the others not at all, as if they were false"
                        .formatted(unknownRules, unknownFoundTrue);
        String wrong = trueNotFound + falseFoundTrue == 0
                ? ""
                : "; %,d true rules not found, %,d false ones found".formatted(trueNotFound, falseFoundTrue);
        return rules + unknown + wrong + refusalText();
    }

    private String refusalText() {
        return refused == 0 ? "" : "; no answer for %,d patients, most often `%s`".formatted(refused, mostOften());
    }

    private String mostOften() {
        String message = refusals.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return message.replace("`", "'").substring(0, Math.min(160, message.length()));
    }
}
