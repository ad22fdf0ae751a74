package org.proceduredecision.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.dmn.DecisionTable.Input;
import org.proceduredecision.dmn.DecisionTable.Row;
import org.proceduredecision.knowledge.Rule;

/**
 * Two decisions for each diagnosis: the rules that hold at a location, and what is known of every rule there. The second is
 * needed because a row whose test is null does not match, the same as one whose test is false.
 */
final class RuleTables {

    private static final RowType HIT = new RowType(
            "Rule_row",
            List.of(
                    Component.string("rule"),
                    Component.string("procedure"),
                    Component.string("role"),
                    Component.number("step"),
                    Component.string("recommendation"),
                    Component.number("priority")));
    private static final RowType VERDICT =
            new RowType("Verdict_row", List.of(Component.string("rule"), Component.verdict("holds")));

    /** The types of what the decisions put out. */
    static final List<RowType> TYPES = List.of(HIT, VERDICT);

    private final Map<String, Diagnosis> diagnoses;

    private RuleTables(List<Diagnosis> diagnoses) {
        this.diagnoses = diagnoses.stream().collect(Collectors.toMap(Diagnosis::id, diagnosis -> diagnosis));
    }

    /** The decisions on these rules, diagnosis by diagnosis in the order of the rules. */
    static List<DecisionTable> of(List<Rule> rules, List<Diagnosis> diagnoses) {
        RuleTables tables = new RuleTables(diagnoses);
        Map<String, List<Rule>> byDiagnosis =
                rules.stream().collect(Collectors.groupingBy(Rule::diagnosis, LinkedHashMap::new, Collectors.toList()));
        return byDiagnosis.entrySet().stream()
                .flatMap(each -> Stream.of(
                        tables.rules(each.getKey(), each.getValue()), tables.verdicts(each.getKey(), each.getValue())))
                .toList();
    }

    private DecisionTable rules(String diagnosis, List<Rule> rules) {
        List<SplitCondition> conditions =
                rules.stream().map(rule -> SplitCondition.of(rule.when())).toList();
        List<Fact> columns = Facts.inOrder(conditions.stream().flatMap(each -> each.cells().keySet().stream()));
        boolean hasRest = conditions.stream().anyMatch(each -> !each.rest().isAlways());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            rows.add(row(rules.get(i), tests(rules.get(i), conditions.get(i), columns, hasRest)));
        }
        return new DecisionTable(
                FeelName.of("Rules", diagnosis),
                "Rules for " + name(diagnosis),
                "Every rule whose population the patient belongs to; a rule that hangs on a missing fact is not among them.",
                HIT,
                needs(rules),
                inputs(columns, hasRest),
                HIT.components(),
                List.of("rationale"),
                rows);
    }

    private DecisionTable verdicts(String diagnosis, List<Rule> rules) {
        return new DecisionTable(
                FeelName.of("Verdicts", diagnosis),
                "What is known of each rule for " + name(diagnosis),
                "Every rule of the location: true if it holds, false if not, null if it hangs on a missing fact.",
                VERDICT,
                needs(rules),
                inputs(List.of(), false),
                VERDICT.components(),
                List.of("when"),
                rules.stream().map(RuleTables::verdict).toList());
    }

    private String name(String diagnosis) {
        return diagnoses.containsKey(diagnosis) ? diagnoses.get(diagnosis).name() : diagnosis;
    }

    private static List<String> needs(List<Rule> rules) {
        return Facts.needs(FeelName.LOCATION, rules.stream().map(Rule::when));
    }

    private static List<Input> inputs(List<Fact> columns, boolean hasRest) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input("location", FeelName.LOCATION, FeelName.LOCATION + "_id"));
        columns.forEach(fact -> inputs.add(new Input(fact.id(), FeelName.of(fact), ItemType.nameOf(fact))));
        if (hasRest) {
            inputs.add(new Input("condition", "true", ItemType.BOOLEAN));
        }
        return inputs;
    }

    private static List<String> tests(Rule rule, SplitCondition condition, List<Fact> columns, boolean hasRest) {
        List<String> tests = new ArrayList<>();
        tests.add(Feel.anyOf(rule.locations()));
        columns.forEach(fact -> tests.add(condition.cell(fact)));
        if (hasRest) {
            tests.add(condition.restCell());
        }
        return tests;
    }

    private static Row row(Rule rule, List<String> tests) {
        List<String> results = List.of(
                Feel.string(rule.id()),
                Feel.string(rule.procedure()),
                Feel.string(rule.role().wireName()),
                String.valueOf(rule.step()),
                Feel.string(rule.recommendation().wireName()),
                String.valueOf(rule.priority()));
        return new Row(rule.id(), tests, results, List.of(rule.rationale()));
    }

    private static Row verdict(Rule rule) {
        return new Row(
                rule.id(),
                List.of(Feel.anyOf(rule.locations())),
                List.of(Feel.string(rule.id()), Feel.guarded(rule.when())),
                List.of(rule.when().text()));
    }
}
