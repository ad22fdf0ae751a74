package org.proceduredecision.dmn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes where each element stands in the diagram, without which some editors show no diagram: decisions in a row above what
 * they read.
 */
final class DiagramWriter {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 60;
    private static final int STRIDE = 220;
    private static final int DECISIONS_TOP = 20;
    private static final int INPUTS_TOP = 400;
    private static final int LEFT = 20;

    private final Model model;
    private final XmlOutput xml;
    private final Map<String, Integer> left = new LinkedHashMap<>();

    private DiagramWriter(Model model, XmlOutput xml) {
        this.model = model;
        this.xml = xml;
    }

    static void write(Model model, XmlOutput xml) {
        new DiagramWriter(model, xml).write();
    }

    private void write() {
        xml.open("dmndi:DMNDI").open("dmndi:DMNDiagram", "id", "Diagram", "name", "Decisions and what they read");
        shapes(model.decisions().stream().map(DecisionTable::name).toList(), DECISIONS_TOP);
        shapes(model.inputs().stream().map(InputData::name).toList(), INPUTS_TOP);
        model.decisions().forEach(decision -> decision.needs().forEach(input -> arrow(decision, input)));
        xml.close().close();
    }

    private void shapes(List<String> names, int top) {
        for (int i = 0; i < names.size(); i++) {
            left.put(names.get(i), LEFT + i * STRIDE);
            xml.open("dmndi:DMNShape", "id", names.get(i) + ".shape", "dmnElementRef", names.get(i))
                    .empty(
                            "dc:Bounds",
                            "x",
                            String.valueOf(LEFT + i * STRIDE),
                            "y",
                            String.valueOf(top),
                            "width",
                            String.valueOf(WIDTH),
                            "height",
                            String.valueOf(HEIGHT))
                    .close();
        }
    }

    private void arrow(DecisionTable decision, String input) {
        String requirement = TableWriter.requirementId(decision, input);
        xml.open("dmndi:DMNEdge", "id", requirement + ".edge", "dmnElementRef", requirement);
        corner(input, INPUTS_TOP);
        corner(decision.name(), DECISIONS_TOP + HEIGHT);
        xml.close();
    }

    private void corner(String name, int height) {
        xml.empty("di:waypoint", "x", String.valueOf(left.get(name) + WIDTH / 2), "y", String.valueOf(height));
    }
}
