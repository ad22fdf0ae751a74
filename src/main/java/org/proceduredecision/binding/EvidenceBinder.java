package org.proceduredecision.binding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proceduredecision.answer.ShownEvidence;
import org.proceduredecision.knowledge.Agreement;
import org.proceduredecision.knowledge.Aspect;
import org.proceduredecision.knowledge.Evidence;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Source;
import org.proceduredecision.knowledge.Votes;

/** The evidence of each rule in the order in which it is shown: by kind, year (newest first), source and aspect. */
final class EvidenceBinder {

    private final Map<String, Source> sources;
    private final Map<String, List<Evidence>> byRule;

    EvidenceBinder(KnowledgeRelease release) {
        this.sources = release.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        Comparator<Evidence> order = Comparator.comparing(
                        (Evidence row) -> source(row).kind())
                .thenComparing(row -> source(row).year().orElse(0), Comparator.reverseOrder())
                .thenComparing(Evidence::source)
                .thenComparing(Evidence::aspect)
                .thenComparing(Evidence::stance)
                .thenComparing(Evidence::population)
                .thenComparing(Evidence::finding)
                .thenComparing(Evidence::grade);
        this.byRule = release.evidence().stream().collect(Collectors.groupingBy(Evidence::rule));
        byRule.values().forEach(rows -> rows.sort(order));
    }

    Map<String, Source> sources() {
        return sources;
    }

    Agreement agreement(String rule) {
        return Votes.of(rows(rule), sources::get).agreement();
    }

    /** All that the sources say about a rule. */
    List<ShownEvidence> all(String rule) {
        return rows(rule).stream().map(ShownEvidence::whole).toList();
    }

    /** What the sources say of the effect, without population and finding. */
    List<ShownEvidence> effect(String rule) {
        return rows(rule).stream()
                .filter(row -> row.aspect() == Aspect.EFFECT)
                .map(ShownEvidence::brief)
                .toList();
    }

    private List<Evidence> rows(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }

    private Source source(Evidence row) {
        return sources.get(row.source());
    }
}
