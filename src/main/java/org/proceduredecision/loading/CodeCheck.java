package org.proceduredecision.loading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Code;
import org.proceduredecision.clinical.CodeKind;
import org.proceduredecision.clinical.Diagnosis;

/**
 * Whether each code means one thing at a location. A procedure code may stand for several procedures; a code of a
 * diagnosis may have one row for each location, or a single row without one.
 */
final class CodeCheck {

    private static final String BORDER = "|";

    private CodeCheck() {}

    static void check(Draft draft) {
        Map<String, List<Entry<Code>>> byMeaning = draft.vocabulary()
                .codes()
                .sound("kind", "id", "system", "code", "match", "location")
                .collect(Collectors.groupingBy(
                        entry -> meaning(entry.value()), LinkedHashMap::new, Collectors.toList()));
        byMeaning.values().stream().filter(rows -> rows.size() > 1).forEach(CodeCheck::checkRivals);
        checkLocations(draft);
    }

    /** What only one row may claim at a location; of several procedures each may. */
    private static String meaning(Code code) {
        String procedure = code.kind() == CodeKind.PROCEDURE ? code.id() : "";
        return code.key() + BORDER + code.system() + BORDER + code.match() + BORDER + code.kind() + BORDER + procedure;
    }

    private static void checkRivals(List<Entry<Code>> rows) {
        Map<String, Row> claims = new LinkedHashMap<>();
        for (Entry<Code> entry : rows) {
            String location = entry.value().location();
            Row first = claims.putIfAbsent(location, entry.row());
            if (first != null) {
                entry.row().report("code", claimed(entry.value(), first));
            }
        }
        if (claims.size() > 1 && claims.containsKey("")) {
            reportWithoutLocation(claims);
        }
    }

    private static Finding claimed(Code code, Row first) {
        String where = code.location().isEmpty() ? "" : " at " + code.location();
        return Finding.of(code.code() + " is claimed" + where + " by row " + first.number() + " already");
    }

    private static void reportWithoutLocation(Map<String, Row> claims) {
        Set<String> located = new LinkedHashSet<>(claims.keySet());
        located.remove("");
        claims.get("")
                .report(
                        "location",
                        new Finding(
                                "is empty, but other rows give the same code a location",
                                "they are " + String.join(", ", located) + "; one of these rows has to go"));
    }

    private static void checkLocations(Draft draft) {
        Map<String, Diagnosis> diagnoses = draft.vocabulary().locatedDiagnoses();
        draft.vocabulary()
                .codes()
                .sound("kind", "id", "location")
                .filter(entry -> entry.value().kind() == CodeKind.DIAGNOSIS)
                .filter(entry -> !entry.value().location().isEmpty())
                .filter(entry -> diagnoses.containsKey(entry.value().id()))
                .forEach(entry ->
                        checkLocation(entry, diagnoses.get(entry.value().id())));
    }

    private static void checkLocation(Entry<Code> entry, Diagnosis diagnosis) {
        if (!diagnosis.occursAt(entry.value().location())) {
            entry.row()
                    .report(
                            "location",
                            RuleLocationCheck.elsewhere(entry.value().location(), diagnosis));
        }
    }
}
