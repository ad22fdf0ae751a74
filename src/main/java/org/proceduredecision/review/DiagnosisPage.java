package org.proceduredecision.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.knowledge.Rule;

/** Writes the page of a diagnosis. */
final class DiagnosisPage {

    private static final String TEXT = """
            %s
            ## Rules at a glance

            %s
            ## Rules and their evidence

            %s
            %s
            ## Facts in these conditions

            Those of the rules and prerequisites. A fact that is not known is asked, never taken as no.

            %s
            ## Sources of the checks and notes

            %s
            ## Codes

            %s
            %s""";

    private static final String AS_A_WHOLE =
            "The page as a whole: no procedure is missing, and the contraindications, cautions and red flags that are signed"
                    + " on their own pages fit here";

    private final ReleaseIndex index;
    private final SharedRows shared;
    private final RuleSections rules;
    private final DiagnosisWords words;
    private final DiagnosisCodes codes;

    DiagnosisPage(ReleaseIndex index, SharedRows shared) {
        this.index = index;
        this.shared = shared;
        this.rules = new RuleSections(index);
        this.words = new DiagnosisWords(index);
        this.codes = new DiagnosisCodes(index);
    }

    Page of(Chapter chapter) {
        String text = TEXT.formatted(
                words.of(chapter.diagnosis()),
                rules.glance(chapter.rules()),
                rules.sections(chapter.rules()),
                safety(chapter),
                FactTable.of(conditions(chapter)),
                new SourceTable(index).of(chapter.safety().stream().flatMap(row -> row.sources().stream())),
                codes.of(chapter.diagnosis()),
                SignOff.of(ticks(chapter)));
        return Page.below(chapter.path(), chapter.diagnosis().name(), index.release(), text);
    }

    private String safety(Chapter chapter) {
        return Stream.of(SafetyKind.values())
                .map(kind -> "## " + kind.title() + "\n\n"
                        + new SafetyTable(kind, index, chapter::concerned).of(chapter.safety(kind)))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Condition> conditions(Chapter chapter) {
        return Stream.concat(
                chapter.rules().stream().map(Rule::when),
                chapter.safety(SafetyKind.PREREQUISITE).stream().map(SafetyRow::when));
    }

    /** What stands on a page for several diagnoses is signed there, once. */
    private List<String> ticks(Chapter chapter) {
        List<String> ticks = new ArrayList<>();
        chapter.rules()
                .forEach(rule -> ticks.add(Markdown.code(rule.id()) + " with "
                        + index.verification(rule.id()).words("row of evidence", "rows of evidence")));
        chapter.safety().stream()
                .filter(row -> !shared.isShared(row))
                .forEach(row -> ticks.add(SignOff.tick(row.id(), row.verified())));
        ticks.add(AS_A_WHOLE);
        return ticks;
    }
}
