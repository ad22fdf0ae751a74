package org.proceduredecision.bench.peer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.bench.problem.Problem;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.decision.DecisionResult.Decided;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.RandomRequests;

/** Patients of chance, the same in every run, whose facts do not contradict each other. */
final class Patients {

    private static final long SEED = 20261101;
    private static final int TRIES = 2000;
    private static final List<String> SIDES = List.of("left", "right", "bilateral");

    private final DecisionEngine engine;
    private final RandomRequests values;
    private final Random dice = new Random(SEED);

    Patients(DecisionEngine engine) {
        this.engine = engine;
        this.values = new RandomRequests(engine.release(), SEED);
    }

    /** The facts that rules of a diagnosis ask, in the order of their table. */
    List<Fact> asked(String diagnosis) {
        return engine.release().rules().stream()
                .filter(rule -> rule.diagnosis().equals(diagnosis))
                .flatMap(rule -> rule.when().facts().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Fact::order))
                .toList();
    }

    /** Somebody of whom all is known that rules of the diagnosis ask. */
    List<Patient> complete(Problem problem, int count) {
        List<Patient> patients = new ArrayList<>();
        for (int i = 0; i < TRIES && patients.size() < count; i++) {
            anybody(problem).ifPresent(patients::add);
        }
        if (patients.size() < count) {
            throw new IllegalStateException("Facts of chance contradict each other: " + problem.text());
        }
        return patients;
    }

    private Optional<Patient> anybody(Problem problem) {
        Asking asking = problem.asking().onThe(values.pick(SIDES));
        for (Fact fact : asked(problem.diagnosis())) {
            if (!fact.id().equals(Fact.SIDE)) {
                asking = asking.knowing(fact.id(), stated(problem, fact).orElseGet(() -> values.value(fact)));
            }
        }
        return accepted(asking) ? Optional.of(Patient.of(problem, asking)) : Optional.empty();
    }

    private Optional<FactValue> stated(Problem problem, Fact fact) {
        return engine.release().terminology().diagnoses().stream()
                .filter(each -> each.id().equals(problem.diagnosis()))
                .flatMap(each -> each.implies().stream())
                .filter(each -> each.fact().equals(fact))
                .map(StatedFact::value)
                .findFirst();
    }

    private boolean accepted(Asking asking) {
        return engine.decide(asking.request(), Depth.BRIEF) instanceof Decided;
    }

    /** The same patient with about half of the facts forgotten, the side always. */
    Patient forgetful(Patient patient) {
        Map<String, FactValue> facts = new TreeMap<>(patient.request().facts());
        facts.keySet().removeIf(fact -> dice.nextBoolean());
        Asking asking = patient.problem().asking();
        for (Map.Entry<String, FactValue> each : facts.entrySet()) {
            asking = asking.knowing(each.getKey(), each.getValue());
        }
        return Patient.of(patient.problem(), asking);
    }
}
