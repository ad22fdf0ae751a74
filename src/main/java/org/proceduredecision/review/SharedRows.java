package org.proceduredecision.review;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rows on safety that belong to no single diagnosis: every contraindication, caution and red flag, and the prerequisites and
 * notes that concern several diagnoses or none that has rules.
 */
final class SharedRows {

    private final List<SafetyRow> shared;

    SharedRows(List<SafetyRow> all, List<Chapter> chapters) {
        Map<SafetyRow, Long> pages = chapters.stream()
                .flatMap(chapter -> chapter.safety().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        this.shared = all.stream()
                .filter(row -> isAlwaysShared(row.kind()) || pages.getOrDefault(row, 0L) != 1)
                .toList();
    }

    private static boolean isAlwaysShared(SafetyKind kind) {
        return kind != SafetyKind.PREREQUISITE && kind != SafetyKind.NOTE;
    }

    boolean isShared(SafetyRow row) {
        return shared.contains(row);
    }

    List<SafetyRow> of(SafetyKind kind) {
        return shared.stream().filter(row -> row.kind() == kind).toList();
    }
}
