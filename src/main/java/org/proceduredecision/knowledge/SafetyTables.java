package org.proceduredecision.knowledge;

import java.util.List;

/**
 * What is checked before a procedure, whatever the rule that offers it, in the order of the tables.
 *
 * @param prerequisites what must be true
 * @param contraindications what forbids or asks for care
 * @param redFlags what must be dealt with first
 * @param antithromboticHolds how long antithrombotics are held
 * @param bleedingFactors what raises the bleeding stratum
 * @param notes what the operator has to know
 */
public record SafetyTables(
        List<Prerequisite> prerequisites,
        List<Contraindication> contraindications,
        List<RedFlag> redFlags,
        List<AntithromboticHold> antithromboticHolds,
        List<BleedingFactor> bleedingFactors,
        List<Note> notes) {
    public SafetyTables {
        prerequisites = List.copyOf(prerequisites);
        contraindications = List.copyOf(contraindications);
        redFlags = List.copyOf(redFlags);
        antithromboticHolds = List.copyOf(antithromboticHolds);
        bleedingFactors = List.copyOf(bleedingFactors);
        notes = List.copyOf(notes);
    }
}
