package org.proceduredecision.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proceduredecision.fixture.Command;
import org.proceduredecision.fixture.EditedRelease;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompareReleasesTest {

    private static final String STENOSIS_RULE =
            "lumbar-spinal-stenosis-transforaminal-esi,lumbar-spinal-stenosis,low-back,"
                    + ",transforaminal-esi,therapeutic,1,conditional-for,20,Because.";
    private static final String ITS_EVIDENCE =
            "lumbar-spinal-stenosis-transforaminal-esi,nice-ng59,effect,weak-for,,,A finding,true";

    @TempDir
    private Path folder;

    private EditedRelease before;
    private EditedRelease after;

    @BeforeEach
    void copy() {
        before = EditedRelease.in(folder.resolve("old"));
        after = EditedRelease.in(folder.resolve("new"));
    }

    @Test
    void a_release_does_not_differ_from_itself() {
        Command given = compare();

        assertThat(given.code()).isZero();
        assertThat(given.printed()).contains("rows that differ: 0").doesNotContain("only in how");
    }

    @Test
    void an_added_rule_is_shown_with_its_cells() {
        after.withRows("rules.csv", STENOSIS_RULE).withRows("evidence.csv", ITS_EVIDENCE);

        Command given = compare();

        assertThat(given.code()).isEqualTo(1);
        assertThat(given.printed())
                .contains(
                        "rules.csv: 1 added, 0 removed, 0 changed",
                        "  + lumbar-spinal-stenosis-transforaminal-esi",
                        "      recommendation: conditional-for",
                        "  + lumbar-spinal-stenosis-transforaminal-esi, nice-ng59, effect, weak-for")
                .contains("rows that differ: 2");
    }

    @Test
    void a_changed_cell_is_shown_with_old_and_new_and_no_other_cell() {
        after.withText("prerequisites.csv", "conservative-care-weeks >= 6", "conservative-care-weeks >= 12");

        Command given = compare();

        assertThat(given.code()).isEqualTo(1);
        assertThat(given.printed()).contains("""
                        prerequisites.csv: 0 added, 0 removed, 1 changed
                          ~ pre-sciatica-conservative
                              when: conservative-care-weeks >= 6 -> conservative-care-weeks >= 12
                        rows that differ: 1
                        """);
    }

    @Test
    void a_long_text_that_changed_is_shown_on_lines_of_its_own() {
        after.withText(
                "rules.csv",
                "It eases knee osteoarthritis for a short time.",
                "It eases the pain for up to ten weeks.");

        Command given = compare();

        assertThat(given.printed()).contains("""
                      rationale
                        old: It eases knee osteoarthritis for a short time.
                        new: It eases the pain for up to ten weeks.
                """.indent(0));
    }

    @Test
    void a_removed_row_of_evidence_is_known_by_rule_source_aspect_and_stance() {
        after.withoutRows("evidence.csv", "knee-osteoarthritis-genicular-nerve-rfa,nice-ipg767");

        Command given = compare();

        assertThat(given.code()).isEqualTo(1);
        assertThat(given.printed())
                .contains(
                        "evidence.csv: 0 added, 1 removed, 0 changed",
                        "  - knee-osteoarthritis-genicular-nerve-rfa, nice-ipg767, long-term, for",
                        "      finding: Relief typically lasts under 2 years");
    }

    @Test
    void a_code_is_known_by_its_location_too() {
        before.withText("codes.csv", "M54.41,exact,leg,right", "M54.41,exact,leg,left");

        Command given = compare();

        assertThat(given.printed()).contains("""
                        codes.csv: 0 added, 0 removed, 1 changed
                          ~ diagnosis, sciatica, icd-10-cm, M54.41, exact, leg
                              side: left -> right
                        rows that differ: 1
                        """);
    }

    @Test
    void texts_of_the_release_itself_are_compared_too() {
        after.withText("release.yaml", "version: 2026.11.0", "version: 2026.12.0");

        Command given = compare();

        assertThat(given.code()).isEqualTo(1);
        assertThat(given.printed())
                .contains("new: 2026.12.0 (draft)", "  ~ version", "      text: 2026.11.0 -> 2026.12.0");
    }

    @Test
    void the_order_of_rows_is_no_difference() {
        after.withRowsReversed("rules.csv");

        Command given = compare();

        assertThat(given.code()).isZero();
        assertThat(given.printed()).contains("The files differ only in how their rows are written or ordered.");
    }

    @Test
    void a_case_shows_which_procedures_stand_otherwise() throws IOException {
        after.withText("prerequisites.csv", "conservative-care-weeks >= 6", "conservative-care-weeks >= 12");
        String cases = cases("sciatica/acute.yaml", """
                note: Eight weeks of conservative care.
                request:
                  location: low-back
                  diagnosis: sciatica
                  facts: {pain-duration-weeks: 8, conservative-care-weeks: 8}
                  assumeAbsent: [safety, red-flag, history]
                """);

        Command given = compare(cases);

        assertThat(given.printed())
                .contains(
                        "case sciatica/acute.yaml\n",
                        "  ~ transforaminal-esi, therapeutic\n      stands: undetermined -> deferred\n      rank: 1 -> 2\n")
                .contains("cases that are decided otherwise: 1 of 1");
    }

    @Test
    void a_case_shows_outcome_and_alerts() throws IOException {
        after.withText(
                        "red-flags.csv",
                        "rf-fever,Infection,,fever = true,review",
                        "rf-fever,Infection,,fever = true,urgent")
                .withoutRows("red-flags.csv", "rf-cauda-equina");
        String cases = cases("fever.yaml", """
                request:
                  location: leg
                  diagnosis: sciatica
                  facts: {fever: true, saddle-anaesthesia: true}
                """);

        Command given = compare(cases);

        assertThat(given.printed())
                .contains(
                        "  - alert rf-cauda-equina\n      urgency: emergency",
                        "  ~ alert rf-fever\n      urgency: review -> urgent");
    }

    @Test
    void a_case_shows_which_criteria_of_a_payer_are_met_otherwise() throws IOException {
        after.withText("coverage.csv", "conservative-care-weeks >= 4", "conservative-care-weeks >= 8");
        String cases = cases("payer.yaml", """
                request:
                  location: leg
                  diagnosis: sciatica
                  facts: {pain-duration-weeks: 8, conservative-care-weeks: 6}
                  coverage: [cms]
                """);

        Command given = compare(cases);

        assertThat(given.printed())
                .contains("  ~ transforaminal-esi, therapeutic, coverage esi-weeks\n      verdict: met -> unmet\n");
    }

    @Test
    void a_case_shows_that_the_sources_of_a_candidate_no_longer_agree() throws IOException {
        after.withRows(
                "evidence.csv",
                "knee-osteoarthritis-knee-steroid-injection,nice-ipg767,effect,insufficient,,,Unclear,true");
        String cases = cases("knee.yaml", "request: {location: knee, diagnosis: gonarthrosis}");

        Command given = compare(cases);

        assertThat(given.printed()).contains("""
                        case knee.yaml
                          ~ knee-steroid-injection, therapeutic
                              agreement: single-source -> mixed
                        """);
    }

    @Test
    void a_request_that_one_release_does_not_understand_differs() throws IOException {
        after.withText("diagnoses.csv", "worn knee;gonarthrosis", "worn knee");
        String cases = cases("worn.yaml", "request: {location: knee, diagnosis: gonarthrosis}");

        Command given = compare(cases);

        assertThat(given.printed())
                .contains(
                        "      outcome: candidates -> rejected",
                        "  + fault at /diagnosis\n      code: unknown-diagnosis");
    }

    @Test
    void cases_that_are_decided_alike_are_only_counted() throws IOException {
        String cases = cases("knee.yaml", "request: {location: knee, diagnosis: gonarthrosis}");

        Command given = compare(cases);

        assertThat(given.code()).isZero();
        assertThat(given.printed())
                .contains("cases that are decided otherwise: 0 of 1")
                .doesNotContain("knee.yaml");
    }

    @Test
    void a_faulty_release_ends_with_3_and_its_faults() {
        after.withoutRows("evidence.csv", "sciatica-interlaminar-esi");

        Command given = compare();

        assertThat(given.code()).isEqualTo(3);
        assertThat(given.printed())
                .contains("rules.csv row 4, column id: has no evidence")
                .doesNotContain("rows that");
    }

    @Test
    void arguments_that_are_not_understood_end_with_2() {
        assertThat(Command.compareReleases("one")).isEqualTo(Command.compareReleases("--help"));
        assertThat(Command.compareReleases("one").code()).isEqualTo(2);
        assertThat(compare("no-such-folder").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            request: {facts: [fever]}                        | facts must hold a value for each name
            request: {facts: {inr: .nan}}                    | fact inr must be a finite number
            request: {facts: {inr: -.inf}}                   | fact inr must be a finite number
            request: {facts: {inr: !!int ten}}               | For input string
            request: {facts: {fever: true, fever: false}}    | found duplicate key fever
            request: {facts: {1: true}}                      | facts must hold a value for each name, which is a text
            request: {1: true}                               | request must hold a value for each name, which is a text
            request: {facts: {fever: {since: 2}}}            | fact fever must be a text
            request: {facts: {fever: 2026-11-24}}            | fact fever must be a text
            request: {facts: {antithrombotics: [no]}}        | fact antithrombotics must be a list of texts
            request: {facts: !!map [fever]}                  | cannot be cast
            request: {procedures: TFESI}                     | procedures must be a list of texts
            request: {diagnosis: [sciatica]}                 | diagnosis must be a text
            request: {fact: {fever: true}}                   | a request has no fact
            request: sciatica                                | request must hold a value for each name
            request: {diagnosis: sciatica                    | is no YAML
            """)
    void a_broken_case_ends_with_2_its_file_and_the_reason(String text, String reason) throws IOException {
        String cases = cases("sciatica/broken.yaml", text);

        Command given = compare(cases);

        assertThat(given.code()).isEqualTo(2);
        assertThat(given.printed())
                .startsWith("The cases cannot be read: sciatica/broken.yaml: ")
                .contains(reason);
    }

    @Test
    void a_case_in_another_encoding_ends_with_2_too() throws IOException {
        String cases = cases("latin.yaml", "");
        Files.writeString(Path.of(cases, "latin.yaml"), "request: {diagnosis: Z\u00e4h}", StandardCharsets.ISO_8859_1);

        Command given = compare(cases);

        assertThat(given.code()).isEqualTo(2);
        assertThat(given.printed()).contains("latin.yaml: holds bytes that are not UTF-8");
    }

    @Test
    void every_golden_case_is_understood() {
        Command given = compare("src/test/resources/cases");

        assertThat(given.code()).isZero();
        assertThat(given.printed()).contains("cases that are decided otherwise: 0 of ");
    }

    private Command compare() {
        return Command.compareReleases(before.argument(), after.argument());
    }

    private Command compare(String cases) {
        return Command.compareReleases(before.argument(), after.argument(), cases);
    }

    private String cases(String name, String text) throws IOException {
        Path cases = folder.resolve("cases");
        Path file = cases.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return cases.toString();
    }
}
