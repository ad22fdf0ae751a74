package org.proceduredecision.knowledge;

import java.util.List;
import org.proceduredecision.clinical.BroadWord;
import org.proceduredecision.clinical.Code;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.Location;
import org.proceduredecision.clinical.Procedure;

/**
 * The words and codes of a release, in the order of its tables.
 *
 * @param locations where it can hurt
 * @param diagnoses what can be wrong, covered by rules or not
 * @param broadWords words whose meaning hangs on the location
 * @param procedures what can be done
 * @param facts which clinical facts are understood
 * @param codes the codes of terminologies
 */
public record Terminology(
        List<Location> locations,
        List<Diagnosis> diagnoses,
        List<BroadWord> broadWords,
        List<Procedure> procedures,
        FactCatalog facts,
        List<Code> codes) {
    public Terminology {
        locations = List.copyOf(locations);
        diagnoses = List.copyOf(diagnoses);
        broadWords = List.copyOf(broadWords);
        procedures = List.copyOf(procedures);
        codes = List.copyOf(codes);
    }
}
