package org.proceduredecision.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.clinical.Term;
import org.proceduredecision.knowledge.Evidence;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Source;

/** A release with its rows found by what they belong to. */
final class ReleaseIndex {

    private static final Comparator<Rule> BY_STEP =
            Comparator.comparingInt(Rule::step).thenComparing(Rule::priority).thenComparing(Rule::id);

    private final KnowledgeRelease release;
    private final Map<String, Source> sources;
    private final Map<String, Procedure> procedures;
    private final Map<String, String> locations;
    private final Map<String, List<Rule>> rules;
    private final Map<String, List<Evidence>> evidence;

    ReleaseIndex(KnowledgeRelease release) {
        this.release = release;
        this.sources = release.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        this.procedures = release.terminology().procedures().stream()
                .collect(Collectors.toMap(Procedure::id, Function.identity()));
        this.locations = release.terminology().locations().stream().collect(Collectors.toMap(Term::id, Term::name));
        this.rules = release.rules().stream().sorted(BY_STEP).collect(Collectors.groupingBy(Rule::diagnosis));
        this.evidence = release.evidence().stream().sorted(byWeight()).collect(Collectors.groupingBy(Evidence::rule));
    }

    /** By kind of source, the newest first, as decisions show it. */
    private Comparator<Evidence> byWeight() {
        return Comparator.comparing((Evidence row) -> source(row.source()).kind())
                .thenComparing(row -> source(row.source()).year().orElse(0), Comparator.reverseOrder())
                .thenComparing(Evidence::source)
                .thenComparing(Evidence::aspect)
                .thenComparing(Evidence::stance);
    }

    KnowledgeRelease release() {
        return release;
    }

    Source source(String id) {
        return sources.get(id);
    }

    Function<String, Source> sources() {
        return sources::get;
    }

    Procedure procedure(String id) {
        return procedures.get(id);
    }

    /** The rules of a diagnosis by step and priority; none where the release does not cover it. */
    List<Rule> rules(String diagnosis) {
        return rules.getOrDefault(diagnosis, List.of());
    }

    /** What the sources say about a rule. */
    List<Evidence> evidence(String rule) {
        return evidence.getOrDefault(rule, List.of());
    }

    /** How much of the evidence of a rule was read. */
    Verification verification(String rule) {
        return Verification.of(evidence(rule).stream().map(Evidence::verified));
    }

    /** The names of locations, such as {@code Low back, Leg}. */
    String locationNames(List<String> ids) {
        return Markdown.text(ids.stream().map(locations::get).collect(Collectors.joining(", ")));
    }

    /** Sources in short: body, year and id; clinical practice where there is none. */
    String citations(List<String> ids) {
        Stream<String> cited = ids.stream().map(this::source).map(ReleaseIndex::citation);
        return ids.isEmpty() ? "clinical practice" : cited.collect(Collectors.joining("; "));
    }

    private static String citation(Source source) {
        String year = source.year().isPresent() ? " " + source.year().getAsInt() : "";
        return Markdown.text(source.issuingBody() + year) + " " + Markdown.code(source.id());
    }
}
