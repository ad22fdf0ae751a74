package org.proceduredecision.bench.peer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proceduredecision.dmn.DmnExport;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Rule;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Rules of a release as a model of DMN.
 *
 * @param text its XML
 * @param names the names of its inputs by what they stand for: ids of facts, and {@code location}
 * @param oneTable whether the rules of all diagnoses are in one table
 */
record DmnModel(String text, Map<String, String> names, boolean oneTable) {

    static final String ONE_TABLE = "All_rules";
    static final String DIAGNOSIS = "Diagnosis";

    DmnModel {
        names = Map.copyOf(names);
    }

    /** As the service exports them: a table for each diagnosis. */
    static DmnModel exported(KnowledgeRelease release, List<Rule> rules) {
        String text = DmnExport.of(release, rules);
        return new DmnModel(text, names(text), false);
    }

    /** The rows of all exported tables in one, with the diagnosis as a column, as a table of DMN is often kept. */
    static DmnModel inOneTable(KnowledgeRelease release) {
        String text = DmnExport.of(release, release.rules());
        return new DmnModel(OneTable.of(text), names(text), true);
    }

    private static Map<String, String> names(String text) {
        Document document = Xml.read(text);
        Map<String, String> names = new HashMap<>();
        for (Element input : Xml.children(document.getDocumentElement(), "inputData")) {
            names.put(input.getAttribute("label"), input.getAttribute("name"));
        }
        return names;
    }

    /** The name of the decision that says which rules of a diagnosis hold. */
    String decision(String diagnosis) {
        return oneTable ? ONE_TABLE : "Rules_" + diagnosis.replace('-', '_');
    }
}
