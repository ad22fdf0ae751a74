package org.proceduredecision.request;

import org.proceduredecision.answer.ResolvedRequest;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Location;

/**
 * A request that is understood.
 *
 * @param location where it hurts
 * @param diagnosis what is wrong
 * @param matched the word or code that the diagnosis was found by
 * @param facts what is known of the patient
 * @param procedures the procedures asked for
 * @param resolved the request with every word and code resolved
 */
public record Question(
        Location location,
        Diagnosis diagnosis,
        String matched,
        PatientFacts facts,
        AskedProcedures procedures,
        ResolvedRequest resolved) {}
