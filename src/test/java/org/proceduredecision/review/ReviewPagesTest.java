package org.proceduredecision.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.review.WrittenPages.codeIn;
import static org.proceduredecision.review.WrittenPages.tablesIn;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.fixture.Shipped;
import org.proceduredecision.knowledge.AntithromboticHold;
import org.proceduredecision.knowledge.BleedingFactor;
import org.proceduredecision.knowledge.Contraindication;
import org.proceduredecision.knowledge.CoverageCriterion;
import org.proceduredecision.knowledge.Evidence;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Note;
import org.proceduredecision.knowledge.Prerequisite;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.SafetyTables;
import org.proceduredecision.knowledge.Selector.Subject;

/** The pages of the shipped release hold what a reviewer has to see, each row on the pages where it belongs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReviewPagesTest {

    private static final KnowledgeRelease RELEASE = Shipped.RELEASE;
    private static final SafetyTables SAFETY = RELEASE.safety();

    @TempDir
    private static Path folder;

    private static WrittenPages pages;

    @BeforeAll
    static void write() {
        pages = WrittenPages.ofShipped(folder.resolve("pages"));
    }

    @Test
    void every_rule_is_on_the_page_of_its_diagnosis_with_its_sources() {
        assertThat(RELEASE.rules())
                .allSatisfy(rule -> assertThat(codeIn(pages.ofDiagnosis(rule.diagnosis())))
                        .contains(rule.id())
                        .containsAll(RELEASE.evidence().stream()
                                .filter(row -> row.rule().equals(rule.id()))
                                .map(Evidence::source)
                                .toList()));
    }

    @Test
    void every_check_and_note_of_a_rule_is_on_the_page_of_its_diagnosis() {
        assertThat(RELEASE.rules())
                .allSatisfy(rule ->
                        assertThat(codeIn(pages.ofDiagnosis(rule.diagnosis()))).containsAll(checksAndNotes(rule)));
    }

    private static List<String> checksAndNotes(Rule rule) {
        Subject subject = RELEASE.terminology().procedures().stream()
                .filter(procedure -> procedure.id().equals(rule.procedure()))
                .map(procedure -> new Subject(procedure, rule.diagnosis(), rule.id()))
                .findFirst()
                .orElseThrow();
        return together(List.of(
                SAFETY.prerequisites().stream()
                        .filter(row -> row.appliesTo().selects(subject))
                        .map(Prerequisite::id),
                SAFETY.contraindications().stream()
                        .filter(row -> row.appliesTo().selects(subject))
                        .map(Contraindication::id),
                SAFETY.notes().stream()
                        .filter(row -> row.appliesTo().selects(subject))
                        .map(Note::id)));
    }

    @Test
    void every_red_flag_is_on_the_page_of_each_diagnosis_at_whose_locations_it_is_looked_for() {
        assertThat(covered())
                .allSatisfy(diagnosis -> assertThat(codeIn(pages.ofDiagnosis(diagnosis.id())))
                        .containsAll(SAFETY.redFlags().stream()
                                .filter(flag -> flag.locations().isEmpty()
                                        || flag.locations().stream().anyMatch(diagnosis::occursAt))
                                .map(RedFlag::id)
                                .toList()));
    }

    @Test
    void no_page_mentions_a_rule_of_another_diagnosis() {
        assertThat(covered())
                .allSatisfy(diagnosis -> assertThat(codeIn(pages.ofDiagnosis(diagnosis.id())))
                        .doesNotContainAnyElementsOf(RELEASE.rules().stream()
                                .filter(rule -> !rule.diagnosis().equals(diagnosis.id()))
                                .map(Rule::id)
                                .toList()));
    }

    @Test
    void every_row_waits_for_a_signature_on_exactly_one_page() {
        List<String> rows = together(List.of(
                RELEASE.rules().stream().map(Rule::id),
                SAFETY.prerequisites().stream().map(Prerequisite::id),
                SAFETY.contraindications().stream().map(Contraindication::id),
                SAFETY.redFlags().stream().map(RedFlag::id),
                SAFETY.antithromboticHolds().stream().map(AntithromboticHold::id),
                SAFETY.bleedingFactors().stream().map(BleedingFactor::id),
                SAFETY.notes().stream().map(Note::id),
                RELEASE.coverage().criteria().stream().map(CoverageCriterion::id),
                RELEASE.terminology().procedures().stream().map(procedure -> procedure.id())));

        Stream<String> ticks = pages.byPath().values().stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("- [ ] `"))
                .map(line -> line.split("`")[1]);

        assertThat(ticks).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void rows_that_nobody_has_read_are_marked() {
        String page = pages.ofDiagnosis("sciatica");

        assertThat(page.lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("`wip-radic-2010`", "| contained herniation |")
                        .endsWith("| **NOT VERIFIED** |"));
        assertThat(page)
                .contains("- [ ] `pre-sciatica-conservative-6-or-severe` **NOT VERIFIED**\n")
                .contains("- [ ] `pre-sciatica-conservative-6`\n");
    }

    @Test
    void rules_stand_in_the_order_of_step_and_priority_with_all_that_they_say() {
        assertThat(pages.ofDiagnosis("knee-osteoarthritis"))
                .containsSubsequence(
                        "### 1. Knee joint corticosteroid injection: conditional-for",
                        "Rule `knee-osteoarthritis-knee-steroid-injection`",
                        "- **Role:** therapeutic, step 1 of treatment (priority 110)",
                        "- **For whom:** everyone with the diagnosis",
                        "- **Where:** Knee",
                        "- **Recommendation:** **conditional-for**",
                        "- **Agreement of its sources:** consensus",
                        "- **Why:** Six guideline bodies",
                        "### 3. Knee joint platelet-rich plasma injection: conditional-against",
                        "- **For whom:** `kellgren-lawrence-grade = 4`",
                        "### 5. Genicular nerve block: conditional-for",
                        "## Codes",
                        "M17.11",
                        "## Sign-off");
    }

    @Test
    void a_check_of_some_rules_of_a_procedure_names_them() {
        assertThat(pages.ofDiagnosis("knee-osteoarthritis").lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("| `pre-knee-oa-prp-injection-tried` |")
                        .contains("| Knee joint platelet-rich plasma injection (only rule 9) |"));
    }

    @Test
    void the_index_lists_every_diagnosis_as_covered_or_not() {
        String index = pages.page("index.md");

        assertThat(index).contains(RELEASE.digest(), RELEASE.info().version(), "Status: **draft**");
        assertThat(RELEASE.terminology().diagnoses())
                .allSatisfy(diagnosis -> assertThat(index)
                        .contains(
                                covered().contains(diagnosis)
                                        ? "(diagnoses/" + diagnosis.id() + ".md) | " + rules(diagnosis) + " |"
                                        : " `" + diagnosis.id() + "`\n"));
    }

    @Test
    void links_between_pages_lead_to_pages() {
        Pattern link = Pattern.compile("]\\(([^<)]+)\\)");

        assertThat(pages.byPath())
                .allSatisfy((path, text) -> assertThat(
                                link.matcher(text).results().map(found -> resolved(path, found.group(1))))
                        .isSubsetOf(pages.byPath().keySet()));
    }

    private static String resolved(String page, String link) {
        return Path.of(page).resolveSibling(link).normalize().toString().replace('\\', '/');
    }

    @Test
    void every_line_of_a_table_has_as_many_cells_as_its_header() {
        assertThat(pages.byPath())
                .allSatisfy((path, text) -> assertThat(tablesIn(text))
                        .allSatisfy(table -> assertThat(table.stream()
                                        .map(WrittenPages::cellsOf)
                                        .distinct())
                                .hasSize(1)));
    }

    @Test
    void the_same_release_gives_the_same_bytes() {
        assertThat(WrittenPages.ofShipped(folder.resolve("again"))).isEqualTo(pages);
    }

    private static List<Diagnosis> covered() {
        return RELEASE.terminology().diagnoses().stream()
                .filter(diagnosis -> rules(diagnosis) > 0)
                .toList();
    }

    private static long rules(Diagnosis diagnosis) {
        return RELEASE.rules().stream()
                .filter(rule -> rule.diagnosis().equals(diagnosis.id()))
                .count();
    }

    private static List<String> together(List<Stream<String>> ids) {
        return ids.stream().flatMap(Function.identity()).toList();
    }
}
