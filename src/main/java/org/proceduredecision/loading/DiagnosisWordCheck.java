package org.proceduredecision.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Words;

/**
 * Whether the id and the name of a diagnosis mean it alone wherever it occurs. Two diagnoses may share a synonym:
 * the location tells them apart, and where it does not the caller is asked.
 */
final class DiagnosisWordCheck {

    private final Map<String, List<Entry<Diagnosis>>> owners = new HashMap<>();

    private DiagnosisWordCheck() {}

    static void check(Draft draft) {
        new DiagnosisWordCheck().check(draft.vocabulary().diagnoses().all());
    }

    private void check(List<Entry<Diagnosis>> diagnoses) {
        diagnoses.forEach(entry -> own(entry, "id", entry.value().id()));
        diagnoses.forEach(entry -> own(entry, "name", entry.value().name()));
        diagnoses.forEach(entry -> entry.value().synonyms().forEach(word -> report(entry, "synonyms", word)));
    }

    private void own(Entry<Diagnosis> entry, String column, String word) {
        if (!word.isEmpty()) {
            report(entry, column, word);
            owners.computeIfAbsent(Words.key(word), key -> new ArrayList<>(1)).add(entry);
        }
    }

    private void report(Entry<Diagnosis> entry, String column, String word) {
        for (Entry<Diagnosis> owner : owners.getOrDefault(Words.key(word), List.of())) {
            common(owner.value(), entry.value())
                    .filter(location -> owner != entry)
                    .ifPresent(location -> entry.row().report(column, taken(word, owner, location)));
        }
    }

    private static Finding taken(String word, Entry<Diagnosis> owner, String location) {
        return Finding.of(word + " is the id or name of " + owner.row().raw("id") + " (row "
                + owner.row().number() + "), which also occurs at " + location);
    }

    private static Optional<String> common(Diagnosis one, Diagnosis other) {
        return one.locations().stream().filter(other::occursAt).findFirst();
    }
}
