package org.proceduredecision.review;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.proceduredecision.knowledge.Contraindication;
import org.proceduredecision.knowledge.Note;
import org.proceduredecision.knowledge.Prerequisite;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.SafetyTables;

/** The rows on safety of a release by kind, weight and id, so that the order of the tables says nothing. */
final class SafetyRows {

    private SafetyRows() {}

    static List<SafetyRow> of(SafetyTables safety) {
        Stream<SafetyRow> prerequisites = sorted(safety.prerequisites(), Prerequisite::need, Prerequisite::id)
                .map(SafetyRow::of);
        Stream<SafetyRow> contraindications = sorted(
                        safety.contraindications(), Contraindication::severity, Contraindication::id)
                .map(SafetyRow::of);
        Stream<SafetyRow> redFlags =
                sorted(safety.redFlags(), RedFlag::urgency, RedFlag::id).map(SafetyRow::of);
        Stream<SafetyRow> notes = sorted(safety.notes(), Note::kind, Note::id).map(SafetyRow::of);
        return Stream.of(prerequisites, contraindications, redFlags, notes)
                .flatMap(Function.identity())
                .toList();
    }

    private static <T, W extends Comparable<W>> Stream<T> sorted(
            List<T> rows, Function<T, W> weight, Function<T, String> id) {
        return rows.stream().sorted(Comparator.comparing(weight).thenComparing(id));
    }
}
