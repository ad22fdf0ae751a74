package org.proceduredecision.loading;

import org.proceduredecision.knowledge.AntithromboticHold;
import org.proceduredecision.knowledge.BleedingFactor;
import org.proceduredecision.knowledge.Contraindication;
import org.proceduredecision.knowledge.Note;
import org.proceduredecision.knowledge.Prerequisite;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.SafetyTables;

/** The tables of what is checked before a procedure, faulty rows included. */
record SafetyDraft(
        Entries<Prerequisite> prerequisites,
        Entries<Contraindication> contraindications,
        Entries<RedFlag> redFlags,
        Entries<AntithromboticHold> holds,
        Entries<BleedingFactor> bleedingFactors,
        Entries<Note> notes) {

    SafetyTables tables() {
        return new SafetyTables(
                prerequisites.values(),
                contraindications.values(),
                redFlags.values(),
                holds.values(),
                bleedingFactors.values(),
                notes.values());
    }
}
