package org.proceduredecision.dmn;

import java.util.List;
import org.proceduredecision.dmn.DecisionTable.Input;
import org.proceduredecision.dmn.DecisionTable.Row;

/** Writes a decision with its table. */
final class TableWriter {

    private final DecisionTable decision;
    private final XmlOutput xml;

    private TableWriter(DecisionTable decision, XmlOutput xml) {
        this.decision = decision;
        this.xml = xml;
    }

    static void write(DecisionTable decision, XmlOutput xml) {
        new TableWriter(decision, xml).write();
    }

    /** The id of the arrow from an input to a decision. */
    static String requirementId(DecisionTable decision, String input) {
        return decision.name() + ".needs." + input;
    }

    private void write() {
        xml.open("decision", "id", decision.name(), "name", decision.name(), "label", decision.label())
                .text("description", decision.description())
                .empty(
                        "variable",
                        "id",
                        id("variable"),
                        "name",
                        decision.name(),
                        "typeRef",
                        decision.type().listName());
        for (String input : decision.needs()) {
            xml.open("informationRequirement", "id", requirementId(decision, input))
                    .empty("requiredInput", "href", "#" + input)
                    .close();
        }
        table();
        xml.close();
    }

    private void table() {
        xml.open("decisionTable", "id", id("table"), "hitPolicy", "COLLECT", "outputLabel", decision.label());
        for (int i = 0; i < decision.inputs().size(); i++) {
            input(decision.inputs().get(i), id("input" + i));
        }
        decision.outputs()
                .forEach(output -> xml.empty(
                        "output",
                        "id",
                        id("output." + output.name()),
                        "label",
                        output.name(),
                        "name",
                        output.name(),
                        "typeRef",
                        output.type()));
        decision.annotations().forEach(name -> xml.empty("annotation", "name", name));
        decision.rows().forEach(this::row);
        xml.close();
    }

    private void input(Input input, String id) {
        xml.open("input", "id", id, "label", input.label())
                .open("inputExpression", "id", id + ".expression", "typeRef", input.type())
                .text("text", input.expression())
                .close()
                .close();
    }

    private void row(Row row) {
        String id = id("row." + row.id());
        xml.open("rule", "id", id);
        entries("inputEntry", id + ".in", row.tests());
        entries("outputEntry", id + ".out", row.results());
        row.annotations()
                .forEach(note -> xml.open("annotationEntry").text("text", note).close());
        xml.close();
    }

    private void entries(String element, String id, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            xml.open(element, "id", id + i).text("text", texts.get(i)).close();
        }
    }

    private String id(String part) {
        return decision.name() + "." + part;
    }
}
