package org.proceduredecision.review;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.knowledge.Contraindication;
import org.proceduredecision.knowledge.Note;
import org.proceduredecision.knowledge.Prerequisite;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.SafetyTables;
import org.proceduredecision.knowledge.Selector;
import org.proceduredecision.knowledge.Severity;

/**
 * A prerequisite, contraindication, caution, red flag or note.
 *
 * @param kind which of them
 * @param id its identifier
 * @param weight how much it matters, or what a note is about
 * @param appliesTo what it applies to, or what a red flag blocks
 * @param locations where a red flag is looked for; empty = everywhere
 * @param when its condition
 * @param what what is to be known
 * @param action what to do about it; empty = nothing beside
 * @param sources ids of its sources; empty = clinical practice
 * @param verified whether it was read in a public copy of the sources
 */
record SafetyRow(
        SafetyKind kind,
        String id,
        String weight,
        Selector appliesTo,
        List<String> locations,
        Condition when,
        String what,
        String action,
        List<String> sources,
        boolean verified) {

    /** All of a release by kind, weight and id, so that the order of the tables says nothing. */
    static List<SafetyRow> all(SafetyTables safety) {
        return Stream.of(
                        sorted(safety.prerequisites(), Prerequisite::need, Prerequisite::id, SafetyRow::of),
                        sorted(
                                safety.contraindications(),
                                Contraindication::severity,
                                Contraindication::id,
                                SafetyRow::of),
                        sorted(safety.redFlags(), RedFlag::urgency, RedFlag::id, SafetyRow::of),
                        sorted(safety.notes(), Note::kind, Note::id, SafetyRow::of))
                .flatMap(Function.identity())
                .toList();
    }

    private static <T, W extends Comparable<W>> Stream<SafetyRow> sorted(
            List<T> rows, Function<T, W> weight, Function<T, String> id, Function<T, SafetyRow> safetyRow) {
        return rows.stream()
                .sorted(Comparator.comparing(weight).thenComparing(id))
                .map(safetyRow);
    }

    private static SafetyRow of(Prerequisite row) {
        return new SafetyRow(
                SafetyKind.PREREQUISITE,
                row.id(),
                row.need().wireName(),
                row.appliesTo(),
                List.of(),
                row.when(),
                row.message(),
                "",
                row.sources(),
                row.verified());
    }

    private static SafetyRow of(Contraindication row) {
        return new SafetyRow(
                row.severity() == Severity.CAUTION ? SafetyKind.CAUTION : SafetyKind.CONTRAINDICATION,
                row.id(),
                row.severity().wireName(),
                row.appliesTo(),
                List.of(),
                row.when(),
                row.message(),
                row.mitigation(),
                row.sources(),
                row.verified());
    }

    private static SafetyRow of(RedFlag row) {
        return new SafetyRow(
                SafetyKind.RED_FLAG,
                row.id(),
                row.urgency().wireName(),
                row.blocks(),
                row.locations(),
                row.when(),
                row.name(),
                row.action(),
                row.sources(),
                row.verified());
    }

    private static SafetyRow of(Note row) {
        return new SafetyRow(
                SafetyKind.NOTE,
                row.id(),
                row.kind().wireName(),
                row.appliesTo(),
                List.of(),
                Condition.ALWAYS,
                row.text(),
                figure(row),
                row.sources(),
                row.verified());
    }

    private static String figure(Note row) {
        return row.value().isEmpty() ? "" : "Figure: " + (row.value() + " " + row.unit()).strip();
    }
}
