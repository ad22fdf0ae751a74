package org.proceduredecision.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.comparison.GoldenCases.GoldenCase;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.loading.TableText;

/** Finds what differs between two releases; whatever does not differ is left out. */
final class ReleaseComparison {

    private final LoadedRelease before;
    private final LoadedRelease after;

    ReleaseComparison(LoadedRelease before, LoadedRelease after) {
        this.before = before;
        this.after = after;
    }

    /** Whether the files are the same to the byte. */
    boolean isSameFiles() {
        return before.release().digest().equals(after.release().digest());
    }

    /** The rows that differ, by file. */
    Map<String, List<RowChange>> tables() {
        Map<String, TableText> others =
                after.tables().stream().collect(Collectors.toMap(TableText::file, table -> table));
        Map<String, List<RowChange>> changes = new LinkedHashMap<>();
        before.tables()
                .forEach(table -> putIfAny(
                        changes,
                        table.file(),
                        RowComparison.of(TableKeys.rows(table), TableKeys.rows(others.get(table.file())))));
        return changes;
    }

    /** What differs in the answers, by case. The depth does not matter: all that is compared is shown at each. */
    Map<String, List<RowChange>> decisions(List<GoldenCase> cases) {
        DecisionEngine left = new DecisionEngine(before.release());
        DecisionEngine right = new DecisionEngine(after.release());
        Map<String, List<RowChange>> changes = new LinkedHashMap<>();
        cases.forEach(golden -> putIfAny(
                changes,
                golden.name(),
                RowComparison.of(
                        DecisionRows.of(left.decide(golden.request(), Depth.BRIEF)),
                        DecisionRows.of(right.decide(golden.request(), Depth.BRIEF)))));
        return changes;
    }

    private static void putIfAny(Map<String, List<RowChange>> all, String name, List<RowChange> changes) {
        if (!changes.isEmpty()) {
            all.put(name, changes);
        }
    }
}
