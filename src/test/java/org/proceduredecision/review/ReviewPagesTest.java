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
import org.proceduredecision.binding.BoundRelease;
import org.proceduredecision.binding.ProblemTable;
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
    void the_red_flags_on_the_page_of_a_diagnosis_are_those_that_the_engine_looks_for() {
        List<String> flags = SAFETY.redFlags().stream().map(RedFlag::id).toList();

        assertThat(problems())
                .allSatisfy(problem -> assertThat(
                                codeIn(pages.ofDiagnosis(problem.diagnosis().id())).stream()
                                        .filter(flags::contains))
                        .containsExactlyInAnyOrderElementsOf(problem.flags().flags().stream()
                                .map(flag -> flag.flag().id())
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

    /** What the engine knows of each diagnosis with rules at each of its locations. */
    private static List<ProblemTable> problems() {
        BoundRelease bound = new BoundRelease(RELEASE);
        return RELEASE.terminology().locations().stream()
                .flatMap(location -> covered().stream()
                        .filter(diagnosis -> diagnosis.occursAt(location.id()))
                        .map(diagnosis -> bound.problem(diagnosis, location)))
                .toList();
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
