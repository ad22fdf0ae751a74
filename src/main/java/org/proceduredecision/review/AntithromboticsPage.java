package org.proceduredecision.review;

import java.util.List;
import java.util.stream.Stream;
import org.proceduredecision.knowledge.AntithromboticHold;
import org.proceduredecision.knowledge.BleedingFactor;
import org.proceduredecision.knowledge.SafetyTables;

/** Writes the page of how long antithrombotics are held, and of what makes a patient bleed more. */
final class AntithromboticsPage {

    private static final String TEXT = """
            The bleeding risk of each procedure is on the page of [procedures](procedures.md). An empty time to hold means
            that the source gives none.

            ## Times to hold

            %s
            ## Bleeding factors

            %s
            ## Sources

            %s
            %s""";

    private static final List<String> HOLDS = List.of(
            "id",
            "drug",
            "which use or guideline",
            "applies when",
            "hold before high risk",
            "before intermediate risk",
            "before low risk",
            "restart after",
            "sources",
            "verified");

    private static final List<String> FACTORS = List.of("id", "present when", "what", "sources", "verified");

    private final ReleaseIndex index;
    private final SafetyTables safety;

    AntithromboticsPage(ReleaseIndex index) {
        this.index = index;
        this.safety = index.release().safety();
    }

    Page page() {
        String text = TEXT.formatted(
                MarkdownTable.of(HOLDS, safety.antithromboticHolds().stream().map(this::hold)),
                MarkdownTable.of(FACTORS, safety.bleedingFactors().stream().map(this::factor)),
                new SourceTable(index).of(cited()),
                SignOff.of(ticks()));
        return Page.beside("antithrombotics.md", "Antithrombotic holds and bleeding factors", index.release(), text);
    }

    private List<String> hold(AntithromboticHold row) {
        return List.of(
                Markdown.code(row.id()),
                Markdown.text(row.drug()),
                Markdown.text(row.variant()),
                Markdown.condition(row.when()),
                Markdown.text(row.holdHigh()),
                Markdown.text(row.holdIntermediate()),
                Markdown.text(row.holdLow()),
                Markdown.text(row.restart()),
                index.citations(row.sources()),
                Verification.mark(row.verified()));
    }

    private List<String> factor(BleedingFactor row) {
        return List.of(
                Markdown.code(row.id()),
                Markdown.condition(row.when()),
                Markdown.text(row.message()),
                index.citations(row.sources()),
                Verification.mark(row.verified()));
    }

    private Stream<String> cited() {
        return Stream.concat(
                safety.antithromboticHolds().stream().flatMap(row -> row.sources().stream()),
                safety.bleedingFactors().stream().flatMap(row -> row.sources().stream()));
    }

    private List<String> ticks() {
        return Stream.concat(
                        safety.antithromboticHolds().stream().map(row -> SignOff.tick(row.id(), row.verified())),
                        safety.bleedingFactors().stream().map(row -> SignOff.tick(row.id(), row.verified())))
                .toList();
    }
}
