package org.proceduredecision.loading;

import java.util.Map;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.BroadWord;
import org.proceduredecision.clinical.Code;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.Location;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.FactKnowledge;
import org.proceduredecision.knowledge.Terminology;

/** The tables of words, facts and codes, faulty rows included. */
record VocabularyDraft(
        Entries<Location> locations,
        Entries<Diagnosis> diagnoses,
        Entries<BroadWord> broadWords,
        Entries<Procedure> procedures,
        Entries<FactKnowledge> facts,
        Entries<Code> codes) {

    /** The diagnoses by id whose locations could be read. */
    Map<String, Diagnosis> locatedDiagnoses() {
        return diagnoses
                .sound("id", "locations")
                .collect(Collectors.toMap(entry -> entry.value().id(), Entry::value));
    }

    Terminology terminology(FactCatalog catalog) {
        return new Terminology(
                locations.values(),
                diagnoses.values(),
                broadWords.values(),
                procedures.values(),
                catalog,
                codes.values());
    }
}
