package org.proceduredecision.api.vocabulary;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Code;
import org.proceduredecision.clinical.CodeKind;
import org.proceduredecision.knowledge.Evidence;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Source;
import org.proceduredecision.knowledge.Votes;

/** What points to what in the release, made once. */
@Singleton
final class CrossLinks {

    private final List<RuleEntry> rules;
    private final Map<String, List<Code>> codes;
    private final Map<String, List<Citation>> citations;
    private final Map<String, List<Citation>> readers;

    CrossLinks(KnowledgeRelease release) {
        this.rules = rules(release);
        this.codes = release.terminology().codes().stream()
                .collect(Collectors.groupingBy(code -> key(code.kind(), code.id())));
        List<TableRow> rows = TableRow.of(release);
        this.citations = citations(rows, TableRow::sources);
        Stream<TableRow> conditional = Stream.concat(release.rules().stream().map(TableRow::of), rows.stream());
        this.readers = citations(
                conditional.toList(),
                row -> row.when().facts().stream().map(fact -> fact.id()).toList());
    }

    /** The rules in the order of their table. */
    List<RuleEntry> rules() {
        return rules;
    }

    /** The rules of a diagnosis in short. */
    List<RuleLink> ofDiagnosis(String id) {
        return rules.stream()
                .filter(rule -> rule.diagnosis().equals(id))
                .map(RuleEntry::toLink)
                .toList();
    }

    /** The rules of a procedure in short. */
    List<RuleLink> ofProcedure(String id) {
        return rules.stream()
                .filter(rule -> rule.procedure().equals(id))
                .map(RuleEntry::toLink)
                .toList();
    }

    /** The codes that stand for something. */
    List<Code> codes(CodeKind kind, String id) {
        return codes.getOrDefault(key(kind, id), List.of());
    }

    /** The rows that cite a source. */
    List<Citation> citing(String source) {
        return citations.getOrDefault(source, List.of());
    }

    /** The rows whose conditions read a fact. */
    List<Citation> reading(String fact) {
        return readers.getOrDefault(fact, List.of());
    }

    private static String key(CodeKind kind, String id) {
        return kind.wireName() + "/" + id;
    }

    private static List<RuleEntry> rules(KnowledgeRelease release) {
        Map<String, Source> sources =
                release.sources().stream().collect(Collectors.toUnmodifiableMap(Source::id, Function.identity()));
        Map<String, List<Evidence>> evidence =
                release.evidence().stream().collect(Collectors.groupingBy(Evidence::rule));
        return release.rules().stream()
                .map(rule -> entry(rule, evidence.getOrDefault(rule.id(), List.of()), sources))
                .toList();
    }

    private static RuleEntry entry(Rule rule, List<Evidence> evidence, Map<String, Source> sources) {
        return RuleEntry.of(
                rule,
                Votes.of(evidence, sources::get).agreement(),
                evidence.stream().map(Evidence::source).distinct().toList());
    }

    /** The rows by what each of them names. */
    private static Map<String, List<Citation>> citations(List<TableRow> rows, Function<TableRow, List<String>> named) {
        return rows.stream()
                .flatMap(row -> named.apply(row).stream().map(id -> Map.entry(id, row.citation())))
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
