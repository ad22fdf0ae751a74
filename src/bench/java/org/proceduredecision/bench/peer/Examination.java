package org.proceduredecision.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.proceduredecision.bench.problem.Problem;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.knowledge.KnowledgeRelease;

/** Patients of one contest, and what engines find for them. */
final class Examination {

    private static final int PATIENTS_EACH = 4;
    private static final int PATIENTS = 100;

    private final DmnModel model;
    private final Patients patients;
    private final List<Patient> complete = new ArrayList<>();
    private final List<Patient> forgetful = new ArrayList<>();

    Examination(Contest contest) {
        KnowledgeRelease release = contest.release();
        this.model = contest.model(release);
        this.patients = new Patients(new DecisionEngine(release));
        List<Problem> problems = contest.compared(release);
        problems.forEach(problem ->
                complete.addAll(patients.complete(problem, problems.size() == 1 ? PATIENTS : PATIENTS_EACH)));
        complete.forEach(patient -> forgetful.add(patients.forgetful(patient)));
    }

    DmnModel model() {
        return model;
    }

    List<Patient> complete() {
        return List.copyOf(complete);
    }

    List<Patient> forgetful() {
        return List.copyOf(forgetful);
    }

    String decision(Patient patient) {
        return model.decision(patient.problem().diagnosis());
    }

    Map<String, Object> inputs(Patient patient) {
        return patient.inputs(model, patients.asked(patient.problem().diagnosis()));
    }

    /** Patients of whom all is known. */
    Agreement onComplete(Peer peer) {
        return agreement(peer, complete, false);
    }

    /** Patients of whom much is not known, which is given as null. */
    Agreement onNulls(Peer peer) {
        return agreement(peer, forgetful, false);
    }

    /** The same, and what is not known is not given. */
    Agreement onAbsent(Peer peer) {
        return agreement(peer, forgetful, true);
    }

    private Agreement agreement(Peer peer, List<Patient> some, boolean leavingOut) {
        Agreement agreement = new Agreement();
        for (Patient patient : some) {
            Map<String, Object> inputs = inputs(patient);
            try {
                agreement.add(
                        patient,
                        peer.rules(
                                peer.evaluate(decision(patient), leavingOut ? Patient.withoutNulls(inputs) : inputs)));
            } catch (Peer.RefusedException refused) {
                agreement.addRefusal(patient, refused.getMessage());
            }
        }
        return agreement;
    }
}
