package org.proceduredecision.dmn;

import org.proceduredecision.clinical.Fact;
import org.proceduredecision.knowledge.ReleaseInfo;

/** Writes a model as the XML of DMN 1.4. */
final class ModelWriter {

    private static final String DMN = "https://www.omg.org/spec/DMN/20211108/";
    private static final String OWN = "urn:proceduredecision:dmn";

    private final XmlOutput xml = new XmlOutput();
    private final Model model;

    private ModelWriter(Model model) {
        this.model = model;
    }

    static String write(Model model) {
        return new ModelWriter(model).document();
    }

    private String document() {
        openDefinitions();
        model.types().forEach(this::type);
        model.rowTypes().forEach(this::rowType);
        model.inputs().forEach(this::input);
        model.decisions().forEach(decision -> TableWriter.write(decision, xml));
        DiagramWriter.write(model, xml);
        return xml.close().document();
    }

    private void openDefinitions() {
        ReleaseInfo info = model.release().info();
        xml.open(
                "definitions",
                "xmlns",
                DMN + "MODEL/",
                "xmlns:dmndi",
                "https://www.omg.org/spec/DMN/20191111/DMNDI/",
                "xmlns:dc",
                "http://www.omg.org/spec/DMN/20180521/DC/",
                "xmlns:di",
                "http://www.omg.org/spec/DMN/20180521/DI/",
                "xmlns:own",
                OWN,
                "id",
                "Definitions",
                "name",
                "Rules of release " + info.version(),
                "namespace",
                OWN + ":rules:" + info.version(),
                "expressionLanguage",
                DMN + "FEEL/",
                "typeLanguage",
                DMN + "FEEL/",
                "exporter",
                "procedure-decision");
        xml.text(
                "description",
                info.title() + " " + info.version() + " (" + info.status().wireName() + "). " + info.disclaimer()
                        + " Whatever is not known is null; null in a result means that it hangs on what is not known.");
        xml.open("extensionElements")
                .empty(
                        "own:release",
                        "version",
                        info.version(),
                        "status",
                        info.status().wireName(),
                        "digest",
                        model.release().digest())
                .close();
    }

    private void type(ItemType type) {
        xml.open(
                "itemDefinition",
                "id",
                type.name(),
                "name",
                type.name(),
                "label",
                type.label(),
                "isCollection",
                type.isList() ? "true" : "");
        xml.text("typeRef", type.base());
        type.allowed()
                .ifPresent(
                        values -> xml.open("allowedValues").text("text", values).close());
        xml.close();
    }

    private void rowType(RowType type) {
        xml.open("itemDefinition", "id", type.name(), "name", type.name());
        for (Component component : type.components()) {
            String id = type.name() + "." + component.name();
            xml.open("itemComponent", "id", id, "name", component.name())
                    .text("typeRef", component.type())
                    .close();
        }
        xml.close();
        xml.open("itemDefinition", "id", type.listName(), "name", type.listName(), "isCollection", "true")
                .text("typeRef", type.name())
                .close();
    }

    private void input(InputData input) {
        xml.open("inputData", "id", input.name(), "name", input.name(), "label", input.label())
                .text("description", input.description());
        input.fact().ifPresent(this::extension);
        xml.empty("variable", "id", input.name() + ".variable", "name", input.name(), "typeRef", input.type())
                .close();
    }

    /** What DMN has no place for. */
    private void extension(Fact fact) {
        xml.open("extensionElements")
                .empty(
                        "own:fact",
                        "id",
                        fact.id(),
                        "type",
                        fact.type().wireName(),
                        "unit",
                        fact.unit(),
                        "group",
                        fact.group().wireName())
                .close();
    }
}
