package org.proceduredecision.review;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.proceduredecision.knowledge.Recommendation;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Votes;

/** Writes the rules of a diagnosis: all at a glance, then each with its evidence. */
final class RuleSections {

    private static final String SECTION = """
            ### %s. %s: %s

            Rule %s

            - **Role:** %s, step %s of treatment (priority %s)
            - **For whom:** %s
            - **Where:** %s
            - **Recommendation:** %s
            - **Agreement of its sources:** %s
            - **Why:** %s

            %s""";

    private static final List<String> COLUMNS =
            List.of("", "step", "procedure", "role", "for whom", "recommendation", "agreement", "evidence");

    private final ReleaseIndex index;
    private final EvidenceTable evidence;

    RuleSections(ReleaseIndex index) {
        this.index = index;
        this.evidence = new EvidenceTable(index);
    }

    /** One line for each rule. */
    String glance(List<Rule> rules) {
        Stream<List<String>> rows =
                IntStream.range(0, rules.size()).mapToObj(place -> cells(place + 1, rules.get(place)));
        return MarkdownTable.of(COLUMNS, rows);
    }

    private List<String> cells(int place, Rule rule) {
        return List.of(
                String.valueOf(place),
                String.valueOf(rule.step()),
                procedure(rule),
                rule.role().wireName(),
                population(rule),
                recommendation(rule),
                votes(rule).agreement().wireName(),
                index.verification(rule.id()).words("row", "rows"));
    }

    /** Each rule in full, in the same order. */
    String sections(List<Rule> rules) {
        return IntStream.range(0, rules.size())
                .mapToObj(place -> section(place + 1, rules.get(place)))
                .collect(Collectors.joining("\n"));
    }

    private String section(int place, Rule rule) {
        return SECTION.formatted(
                place,
                procedure(rule),
                rule.recommendation().wireName(),
                Markdown.code(rule.id()),
                rule.role().wireName(),
                rule.step(),
                rule.priority(),
                population(rule),
                index.locationNames(rule.locations()),
                recommendation(rule),
                votes(rule).agreement().wireName(),
                Markdown.text(rule.rationale()),
                evidence.of(rule.id()));
    }

    private String procedure(Rule rule) {
        return Markdown.text(index.procedure(rule.procedure()).name());
    }

    private static String population(Rule rule) {
        return rule.when().isAlways() ? "everyone with the diagnosis" : Markdown.condition(rule.when());
    }

    /** Says so where the table does not follow its evidence; such a row is a fault for the reviewer to find. */
    private String recommendation(Rule rule) {
        Recommendation follows = votes(rule).recommendation();
        String written = "**" + rule.recommendation().wireName() + "**";
        return follows == rule.recommendation()
                ? written
                : written + " **(its evidence makes it " + follows.wireName() + ")**";
    }

    private Votes votes(Rule rule) {
        return Votes.of(index.evidence(rule.id()), index.sources());
    }
}
