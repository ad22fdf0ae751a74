package org.proceduredecision.loading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.CodeKind;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.StatedFact;

/**
 * Whether a code or a broad word states what its diagnosis denies: every request that uses it would contradict
 * itself.
 */
final class StatedFactCheck {

    private final Map<String, Diagnosis> diagnoses;

    private StatedFactCheck(Map<String, Diagnosis> diagnoses) {
        this.diagnoses = diagnoses;
    }

    static void check(Draft draft) {
        StatedFactCheck check = new StatedFactCheck(draft.vocabulary()
                .diagnoses()
                .sound("id", "implies")
                .collect(Collectors.toMap(entry -> entry.value().id(), Entry::value)));
        draft.vocabulary()
                .codes()
                .sound("kind", "id", "implies")
                .filter(entry -> entry.value().kind() == CodeKind.DIAGNOSIS)
                .forEach(entry -> check.check(
                        entry.row(), entry.value().id(), entry.value().implies()));
        draft.vocabulary()
                .broadWords()
                .sound("diagnosis", "implies")
                .forEach(entry -> check.check(
                        entry.row(), entry.value().diagnosis(), entry.value().implies()));
    }

    /** A fact and its value as conditions write them. */
    static String text(StatedFact stated) {
        return stated.fact().id() + " = " + stated.value().text();
    }

    private void check(Row row, String id, List<StatedFact> implied) {
        List<StatedFact> own =
                Optional.ofNullable(diagnoses.get(id)).map(Diagnosis::implies).orElse(List.of());
        for (StatedFact stated : implied) {
            own.stream()
                    .filter(known -> contradict(stated, known))
                    .forEach(known -> row.report(
                            "implies",
                            Finding.of(text(stated) + " contradicts " + id + ", which states " + text(known))));
        }
    }

    private static boolean contradict(StatedFact one, StatedFact other) {
        return one.fact().equals(other.fact()) && !one.value().equals(other.value());
    }
}
