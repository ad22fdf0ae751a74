package org.proceduredecision.dmn;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.dmn.DecisionTable.Input;
import org.proceduredecision.dmn.DecisionTable.Row;
import org.proceduredecision.knowledge.Contraindication;
import org.proceduredecision.knowledge.Prerequisite;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.Selector;

/**
 * One decision for each kind of check: every check on a procedure that a rule offers, or every red flag of a location, with what
 * is known of it. A check is never left out because it is not met or hangs on a missing fact.
 */
final class CheckTables {

    private static final RowType PREREQUISITE = new RowType(
            "Prerequisite_row",
            List.of(
                    Component.string("id"),
                    Component.string("need"),
                    Component.string("message"),
                    Component.verdict("met")));
    private static final RowType CONTRAINDICATION = new RowType(
            "Contraindication_row",
            List.of(
                    Component.string("id"),
                    Component.string("severity"),
                    Component.string("message"),
                    Component.string("mitigation"),
                    Component.verdict("present")));
    private static final RowType RED_FLAG = new RowType(
            "Red_flag_row",
            List.of(
                    Component.string("id"),
                    Component.string("name"),
                    Component.string("urgency"),
                    Component.string("action"),
                    Component.string("blocks"),
                    Component.verdict("present")));

    /** The types of what the decisions put out. */
    static final List<RowType> TYPES = List.of(PREREQUISITE, CONTRAINDICATION, RED_FLAG);

    private static final List<String> BASIS = List.of("applies to", "when", "sources", "verified");

    private final Subjects subjects;

    CheckTables(Subjects subjects) {
        this.subjects = subjects;
    }

    DecisionTable prerequisites(List<Prerequisite> checks) {
        return onProcedures(
                "Prerequisites",
                "What must be true before the procedure",
                PREREQUISITE,
                checks,
                Prerequisite::when,
                check -> new Row(
                        check.id(),
                        subjects.cells(check.appliesTo()),
                        List.of(
                                Feel.string(check.id()),
                                Feel.string(check.need().wireName()),
                                Feel.string(check.message()),
                                Feel.guarded(check.when())),
                        basis(check.appliesTo(), check.when(), check.sources(), check.verified())));
    }

    DecisionTable contraindications(List<Contraindication> checks) {
        return onProcedures(
                "Contraindications",
                "What forbids the procedure or asks for care",
                CONTRAINDICATION,
                checks,
                Contraindication::when,
                check -> new Row(
                        check.id(),
                        subjects.cells(check.appliesTo()),
                        List.of(
                                Feel.string(check.id()),
                                Feel.string(check.severity().wireName()),
                                Feel.string(check.message()),
                                Feel.string(check.mitigation()),
                                Feel.guarded(check.when())),
                        basis(check.appliesTo(), check.when(), check.sources(), check.verified())));
    }

    DecisionTable redFlags(List<RedFlag> flags) {
        return new DecisionTable(
                "Red_flags",
                "What must be dealt with first",
                "Every red flag of the location: true if present, false if not, null if it hangs on a missing fact.",
                RED_FLAG,
                Facts.needs(FeelName.LOCATION, flags.stream().map(RedFlag::when)),
                List.of(new Input("location", FeelName.LOCATION, FeelName.LOCATION + "_id")),
                RED_FLAG.components(),
                BASIS.subList(1, BASIS.size()),
                flags.stream().map(CheckTables::row).toList());
    }

    private static Row row(RedFlag flag) {
        List<String> results = List.of(
                Feel.string(flag.id()),
                Feel.string(flag.name()),
                Feel.string(flag.urgency().wireName()),
                Feel.string(flag.action()),
                Feel.string(flag.blocks().text()),
                Feel.guarded(flag.when()));
        List<String> basis = basis(flag.blocks(), flag.when(), flag.sources(), flag.verified());
        return new Row(flag.id(), List.of(Feel.anyOf(flag.locations())), results, basis.subList(1, basis.size()));
    }

    private <T> DecisionTable onProcedures(
            String name,
            String label,
            RowType type,
            List<T> checks,
            Function<T, Condition> when,
            Function<T, Row> row) {
        Stream<String> facts = Facts.needs(FeelName.PROCEDURE, checks.stream().map(when)).stream();
        return new DecisionTable(
                name,
                label,
                "Every check on what the rule offers: true, false, or null if it hangs on a missing fact.",
                type,
                Stream.concat(Stream.of(FeelName.RULE), facts).toList(),
                List.of(
                        new Input("rule", FeelName.RULE, FeelName.RULE + "_id"),
                        new Input("procedure", FeelName.PROCEDURE, FeelName.PROCEDURE + "_id")),
                type.components(),
                BASIS,
                checks.stream().map(row).toList());
    }

    private static List<String> basis(Selector selector, Condition when, List<String> sources, boolean verified) {
        return List.of(selector.text(), when.text(), String.join(";", sources), String.valueOf(verified));
    }
}
