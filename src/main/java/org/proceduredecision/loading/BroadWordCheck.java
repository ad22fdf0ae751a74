package org.proceduredecision.loading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.proceduredecision.clinical.BroadWord;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Words;

/** Whether each broad word has one meaning at a location, a diagnosis that occurs there. */
final class BroadWordCheck {

    private final Map<String, Map<String, Row>> claims = new HashMap<>();
    private final Map<String, Diagnosis> diagnoses;

    private BroadWordCheck(Map<String, Diagnosis> diagnoses) {
        this.diagnoses = diagnoses;
    }

    static void check(Draft draft) {
        Map<String, Diagnosis> diagnoses = draft.vocabulary().locatedDiagnoses();
        BroadWordCheck check = new BroadWordCheck(diagnoses);
        draft.vocabulary().broadWords().sound("word", "location").forEach(check::check);
    }

    private void check(Entry<BroadWord> entry) {
        checkClaim(entry);
        BroadWord word = entry.value();
        Diagnosis diagnosis = diagnoses.get(word.diagnosis());
        if (diagnosis != null && !word.location().isEmpty() && !diagnosis.occursAt(word.location())) {
            entry.row().report("location", RuleLocationCheck.elsewhere(word.location(), diagnosis));
        }
    }

    /** An empty location claims every location, so it stands beside no other row of the word. */
    private void checkClaim(Entry<BroadWord> entry) {
        String location = entry.value().location();
        Map<String, Row> rows = claims.computeIfAbsent(Words.key(entry.value().word()), key -> new LinkedHashMap<>());
        Stream<Row> rivals = location.isEmpty()
                ? rows.values().stream()
                : Stream.of(location, "").filter(rows::containsKey).map(rows::get);
        rivals.findFirst().ifPresent(first -> entry.row().report("word", claimed(location, first)));
        rows.putIfAbsent(location, entry.row());
    }

    private static Finding claimed(String location, Row first) {
        return Finding.of("is claimed " + where(location) + ", but row " + first.number() + " claims it "
                + where(first.text("location")));
    }

    private static String where(String location) {
        return location.isEmpty() ? "everywhere" : "at " + location;
    }
}
