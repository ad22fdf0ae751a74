package org.proceduredecision.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.decision.DecisionResult.Decided;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Rule;

/** The golden cases reach every row of the tables; what they miss is listed in {@code target/rows-missed.txt}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RowCoverageTest {

    private static final Path LIST = Path.of("target", "rows-missed.txt");

    private static RowCoverage coverage;

    @BeforeAll
    static void decide_all_cases() throws IOException {
        KnowledgeRelease release = ShippedRelease.load();
        DecisionEngine engine = new DecisionEngine(release);
        coverage = new RowCoverage(release);
        CaseFiles.folders().stream()
                .flatMap(folder -> CaseFiles.listed(folder).stream())
                .map(file -> CaseFiles.read(file).request().toRequest())
                .map(request -> engine.decide(request, Depth.FULL))
                .filter(Decided.class::isInstance)
                .forEach(result -> coverage.add(((Decided) result).decision()));
        report();
    }

    @ParameterizedTest
    @EnumSource
    void every_row_of_each_table_is_reached(RowKind kind) {
        assertThat(coverage.missed(kind)).as(kind.label()).isEmpty();
    }

    @Test
    void every_diagnosis_with_rules_has_two_cases_and_each_other_one() {
        Set<String> ruled =
                ShippedRelease.load().rules().stream().map(Rule::diagnosis).collect(Collectors.toSet());

        List<String> tooFew = ShippedRelease.load().terminology().diagnoses().stream()
                .map(Diagnosis::id)
                .filter(id -> cases(id) < (ruled.contains(id) ? 2 : 1))
                .toList();

        assertThat(tooFew).isEmpty();
    }

    private static long cases(String diagnosis) {
        return CaseFiles.folders().stream()
                .filter(folder -> folder.getFileName().toString().equals(diagnosis))
                .mapToLong(folder -> CaseFiles.listed(folder).size())
                .sum();
    }

    private static void report() throws IOException {
        String table =
                Arrays.stream(RowKind.values()).map(RowCoverageTest::line).collect(Collectors.joining("\n"));
        System.out.println("Rows reached by golden cases\n" + table);
        Files.writeString(
                LIST,
                Arrays.stream(RowKind.values())
                        .flatMap(kind -> coverage.missed(kind).stream().map(row -> kind.label() + ": " + row))
                        .collect(Collectors.joining("\n")));
    }

    private static String line(RowKind kind) {
        int total = coverage.total(kind);
        int reached = total - coverage.missed(kind).size();
        return "%-32s %4d of %4d  %3d %%".formatted(kind.label(), reached, total, coverage.percent(kind));
    }
}
