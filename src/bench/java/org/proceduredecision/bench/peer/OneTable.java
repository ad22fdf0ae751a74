package org.proceduredecision.bench.peer;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts the rows of all tables of rules in an exported model into one, with the diagnosis as its first column. */
final class OneTable {

    private static final String RULES = "Rules_";

    private final Document document;
    private final Element root;

    private OneTable(String text) {
        this.document = Xml.read(text);
        this.root = document.getDocumentElement();
    }

    /** The model with that table only; all tables must have the same columns. */
    static String of(String text) {
        return new OneTable(text).joined();
    }

    private String joined() {
        List<Element> decisions = Xml.children(root, "decision");
        List<Element> rules = decisions.stream()
                .filter(decision -> decision.getAttribute("id").startsWith(RULES))
                .toList();
        Element first = rules.get(0);
        Element table = Xml.child(first, "decisionTable");
        rules.forEach(decision -> move(decision, table));
        decisions.stream().filter(decision -> decision != first).forEach(root::removeChild);
        root.removeChild(lastChild("DMNDI"));
        addColumn(first, table);
        rename(first);
        return Xml.write(document);
    }

    private void move(Element decision, Element table) {
        String diagnosis = decision.getAttribute("id").substring(RULES.length());
        for (Element row : Xml.children(Xml.child(decision, "decisionTable"), "rule")) {
            Element cell =
                    Xml.holding(root, "inputEntry", row.getAttribute("id") + ".diagnosis", '"' + diagnosis + '"');
            row.insertBefore(cell, Xml.child(row, "inputEntry"));
            table.appendChild(row);
        }
    }

    private Node lastChild(String name) {
        return Xml.child(root, name);
    }

    private void addColumn(Element decision, Element table) {
        Element column = Xml.element(root, "input", "id", "diagnosis.column", "label", "diagnosis");
        Element expression = Xml.holding(root, "inputExpression", "diagnosis.expression", DmnModel.DIAGNOSIS);
        expression.setAttribute("typeRef", "string");
        column.appendChild(expression);
        table.insertBefore(column, Xml.child(table, "input"));
        Element need = Xml.element(root, "informationRequirement", "id", "diagnosis.need");
        need.appendChild(Xml.element(root, "requiredInput", "href", "#" + DmnModel.DIAGNOSIS));
        decision.insertBefore(need, Xml.child(decision, "informationRequirement"));
        Element input = Xml.element(root, "inputData", "id", DmnModel.DIAGNOSIS, "name", DmnModel.DIAGNOSIS);
        input.appendChild(Xml.element(
                root, "variable", "id", "diagnosis.variable", "name", DmnModel.DIAGNOSIS, "typeRef", "string"));
        root.insertBefore(input, Xml.child(root, "inputData"));
    }

    private static void rename(Element decision) {
        decision.setAttribute("id", DmnModel.ONE_TABLE);
        decision.setAttribute("name", DmnModel.ONE_TABLE);
        Xml.child(decision, "variable").setAttribute("name", DmnModel.ONE_TABLE);
    }
}
