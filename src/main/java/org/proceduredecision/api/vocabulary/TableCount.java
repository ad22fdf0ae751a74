package org.proceduredecision.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Source;
import org.proceduredecision.knowledge.Terminology;

/**
 * How many rows a table has.
 *
 * @param table the table
 * @param rows all of them
 * @param verified those that were read in a public copy of their sources; left out for tables that rest on none
 * @param unverified those that were not
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TableCount(Table table, int rows, OptionalLong verified, OptionalLong unverified) {

    /** The counts of every table of a release. */
    static List<TableCount> of(KnowledgeRelease release) {
        Terminology words = release.terminology();
        Map<Table, List<TableRow>> rows = TableRow.of(release).stream()
                .collect(Collectors.groupingBy(row -> row.citation().table()));
        Stream<TableCount> unsourced = Stream.of(
                of(Table.LOCATIONS, words.locations().size()),
                of(Table.DIAGNOSES, words.diagnoses().size()),
                of(Table.BROAD_WORDS, words.broadWords().size()),
                of(Table.PROCEDURES, words.procedures().size()),
                of(Table.FACTS, words.facts().facts().size()),
                of(Table.CODES, words.codes().size()),
                of(Table.RULES, release.rules().size()),
                of(Table.PAYERS, release.coverage().payers().size()));
        Stream<TableCount> sourced = Stream.concat(
                Stream.of(of(Table.SOURCES, release.sources(), Source::verified)),
                rows.keySet().stream().map(table -> of(table, rows.get(table), TableRow::verified)));
        return Stream.concat(unsourced, sourced)
                .sorted(Comparator.comparing(TableCount::table))
                .toList();
    }

    private static TableCount of(Table table, int rows) {
        return new TableCount(table, rows, OptionalLong.empty(), OptionalLong.empty());
    }

    private static <T> TableCount of(Table table, List<T> rows, Predicate<T> isVerified) {
        long verified = rows.stream().filter(isVerified).count();
        return new TableCount(table, rows.size(), OptionalLong.of(verified), OptionalLong.of(rows.size() - verified));
    }
}
