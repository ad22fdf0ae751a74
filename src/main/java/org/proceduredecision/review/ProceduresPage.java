package org.proceduredecision.review;

import java.util.List;
import org.proceduredecision.clinical.Procedure;

/** Writes the page of procedures: what is said of each, and the classes and bleeding risk by which checks select it. */
final class ProceduresPage {

    private static final List<String> COLUMNS = List.of(
            "id", "procedure", "what is done", "classes", "bleeding risk", "setting", "usual relief", "serious risks");

    private final ReleaseIndex index;

    ProceduresPage(ReleaseIndex index) {
        this.index = index;
    }

    Page page() {
        List<Procedure> procedures = index.release().terminology().procedures();
        String text = """
                These texts carry no source of their own. A bleeding risk *by analogy* is not that of a guideline.

                %s
                %s""".formatted(
                        MarkdownTable.of(COLUMNS, procedures.stream().map(ProceduresPage::cells)),
                        SignOff.of(procedures.stream()
                                .map(procedure -> Markdown.code(procedure.id()))
                                .toList()));
        return Page.beside("procedures.md", "Procedures", index.release(), text);
    }

    private static List<String> cells(Procedure procedure) {
        return List.of(
                Markdown.code(procedure.id()),
                Markdown.text(procedure.name()),
                Markdown.text(procedure.description()),
                Markdown.text(String.join(", ", procedure.classes())),
                procedure.bleedingRisk().wireName() + (procedure.bleedingListed() ? "" : ", *by analogy*"),
                Markdown.text(procedure.setting()),
                Markdown.text(procedure.typicalRelief()),
                Markdown.text(procedure.risks()));
    }
}
