package org.proceduredecision.loading;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.knowledge.Evidence;
import org.proceduredecision.knowledge.Recommendation;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Source;
import org.proceduredecision.knowledge.Votes;

/** What the maker of a release should know although it is no fault. */
final class Remarks {

    private static final int MOST_NAMED = 20;

    private final Draft draft;

    private Remarks(Draft draft) {
        this.draft = draft;
    }

    static List<String> of(Draft draft) {
        Remarks remarks = new Remarks(draft);
        return Stream.of(remarks.counts(), remarks.unused(), remarks.recommendations())
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<String> counts() {
        VocabularyDraft words = draft.vocabulary();
        SafetyDraft safety = draft.safety();
        return Stream.of(
                        words.locations(),
                        words.diagnoses(),
                        words.broadWords(),
                        words.procedures(),
                        words.facts(),
                        words.codes(),
                        draft.sources(),
                        draft.rules(),
                        draft.evidence(),
                        safety.prerequisites(),
                        safety.contraindications(),
                        safety.redFlags(),
                        safety.holds(),
                        safety.bleedingFactors(),
                        safety.notes(),
                        draft.coverage().payers(),
                        draft.coverage().criteria())
                .map(Entries::table)
                .map(table -> table.file().fileName() + ": " + table.rows().size() + " rows");
    }

    private Stream<String> unused() {
        List<Rule> rules = draft.rules().values();
        return Stream.of(
                        unused(
                                "diagnoses that no rule mentions",
                                draft.vocabulary().diagnoses().table(),
                                rules.stream().map(Rule::diagnosis)),
                        unused(
                                "procedures that no rule mentions",
                                draft.vocabulary().procedures().table(),
                                rules.stream().map(Rule::procedure)),
                        unused("sources that no row cites", draft.sources().table(), cited()))
                .flatMap(Function.identity());
    }

    private static Stream<String> unused(String what, Table table, Stream<String> used) {
        Set<String> seen = used.collect(Collectors.toCollection(HashSet::new));
        List<String> left = table.rows().stream()
                .map(row -> row.text("id"))
                .filter(id -> !id.isEmpty() && !seen.contains(id))
                .toList();
        return left.isEmpty() ? Stream.empty() : Stream.of(what + " (" + left.size() + "): " + named(left));
    }

    private static String named(List<String> ids) {
        String first = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return ids.size() <= MOST_NAMED ? first : first + " and " + (ids.size() - MOST_NAMED) + " more";
    }

    private Stream<String> cited() {
        SafetyDraft safety = draft.safety();
        Stream<Collection<String>> checks = Stream.of(
                        safety.prerequisites().values().stream().map(row -> row.sources()),
                        safety.contraindications().values().stream().map(row -> row.sources()),
                        safety.redFlags().values().stream().map(row -> row.sources()),
                        safety.holds().values().stream().map(row -> row.sources()),
                        safety.bleedingFactors().values().stream().map(row -> row.sources()),
                        safety.notes().values().stream().map(row -> row.sources()),
                        draft.coverage().criteria().values().stream().map(row -> row.sources()))
                .flatMap(Function.identity());
        Stream<String> evidence = draft.evidence().values().stream().map(Evidence::source);
        return Stream.concat(evidence, checks.flatMap(Collection::stream));
    }

    /** Rules whose recommendation is not the one that follows from their evidence, once everything can be read. */
    private Stream<String> recommendations() {
        if (!draft.evidence().isWhole("rule", "source", "aspect", "stance")
                || !draft.sources().isWhole("id", "issuing_body", "year", "kind")) {
            return Stream.empty();
        }
        Map<String, Source> sources =
                draft.sources().values().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        Map<String, List<Evidence>> evidence =
                draft.evidence().values().stream().collect(Collectors.groupingBy(Evidence::rule));
        return draft.rules()
                .sound("id", "recommendation")
                .flatMap(entry -> differing(
                        entry.value(),
                        Votes.of(evidence.getOrDefault(entry.value().id(), List.of()), sources::get)));
    }

    private static Stream<String> differing(Rule rule, Votes votes) {
        Recommendation follows = votes.recommendation();
        return votes.decide() && follows != rule.recommendation()
                ? Stream.of("rule " + rule.id() + " is " + rule.recommendation().wireName()
                        + ", but its evidence makes it " + follows.wireName())
                : Stream.empty();
    }
}
