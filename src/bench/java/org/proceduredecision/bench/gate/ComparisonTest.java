package org.proceduredecision.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.bench.report.Chapter;
import org.proceduredecision.bench.report.Circumstances;
import org.proceduredecision.bench.report.Measure;
import org.proceduredecision.bench.report.Report;
import org.proceduredecision.bench.report.SectionResult;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComparisonTest {

    private static final Circumstances HERE = new Circumstances("2026-11-24", false, 2, 8, "any", "any", "any");

    @Test
    void an_allocation_may_double_and_no_more() {
        Report baseline = report("jmh", Measure.allocation("typical", 1000));

        assertThat(compared(baseline, Measure.allocation("typical", 2000)).regressions())
                .isEmpty();
        assertThat(compared(baseline, Measure.allocation("typical", 2001)).regressions())
                .hasSize(1);
    }

    @Test
    void an_advantage_may_halve_and_no_more() {
        Report baseline = report("jmh", Measure.advantage("engine / service", 80));

        assertThat(compared(baseline, Measure.advantage("engine / service", 40)).regressions())
                .isEmpty();
        assertThat(compared(baseline, Measure.advantage("engine / service", 39.9))
                        .regressions())
                .hasSize(1);
    }

    @Test
    void a_growth_may_double_and_no_more() {
        Report baseline = report("jmh", Measure.growth("100,000 / 10 rules", 1.1));

        assertThat(compared(baseline, Measure.growth("100,000 / 10 rules", 2.2)).regressions())
                .isEmpty();
        assertThat(compared(baseline, Measure.growth("100,000 / 10 rules", 2.3)).regressions())
                .hasSize(1);
    }

    @Test
    void a_figure_that_became_better_is_welcome() {
        Report baseline = report("jmh", Measure.allocation("typical", 1000), Measure.advantage("engine / service", 80));

        Comparison comparison =
                compared(baseline, Measure.allocation("typical", 10), Measure.advantage("engine / service", 8000));

        assertThat(comparison.regressions()).isEmpty();
        assertThat(comparison.compared()).isEqualTo(2);
    }

    @Test
    void a_time_is_never_compared() {
        Report baseline = report("jmh", Measure.of("typical", 4, "µs"));

        Comparison comparison = compared(baseline, Measure.of("typical", 400, "µs"));

        assertThat(comparison).isEqualTo(new Comparison(0, List.of(), List.of()));
    }

    @Test
    void a_regression_names_figure_baseline_and_now() {
        Report baseline = report("jmh", Measure.allocation("typical, brief", 12_345));

        assertThat(compared(baseline, Measure.allocation("typical, brief", 45_678))
                        .lines())
                .containsExactly(
                        "REGRESSION jmh / typical, brief: baseline 12,300 B, now 45,700 B",
                        "1 figures compared with the baseline, 1 more than 2 times as bad");
    }

    @Test
    void figures_of_one_side_only_are_named_and_fail_nothing() {
        Report baseline = report("jmh", Measure.allocation("gone", 1));

        Comparison comparison = compared(baseline, Measure.allocation("new", 1));

        assertThat(comparison.regressions()).isEmpty();
        assertThat(comparison.alone())
                .containsExactly("jmh / new is not in the baseline", "jmh / gone was not measured now");
    }

    @Test
    void sections_that_were_not_run_are_left_alone() {
        Report baseline = report("http", Measure.advantage("echo / decision", 0.9));

        assertThat(Comparison.of(baseline, new Report(List.of()))).isEqualTo(new Comparison(0, List.of(), List.of()));
    }

    @Test
    void the_same_name_in_another_section_is_another_figure() {
        Report baseline = report("http", Measure.allocation("typical", 1));

        assertThat(compared(baseline, Measure.allocation("typical", 1000)).regressions())
                .isEmpty();
    }

    private static Comparison compared(Report baseline, Measure... measures) {
        return Comparison.of(baseline, report("jmh", measures));
    }

    private static Report report(String section, Measure... measures) {
        SectionResult result = new SectionResult("Title", List.of(), List.of(measures), List.of());
        return new Report(List.of(new Chapter(section, HERE, result)));
    }
}
