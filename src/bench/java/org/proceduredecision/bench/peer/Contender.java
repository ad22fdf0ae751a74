package org.proceduredecision.bench.peer;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.request.DecisionRequest;

/** Who is timed. */
public enum Contender {
    /** This service: a whole decision at depth brief. */
    SERVICE("this service, whole brief decision"),
    /** The conditions of its rules, each evaluated by itself, which is what the others do; a request does not go this way. */
    VERDICTS("this service, the conditions of the rules only"),
    /** Drools DMN. */
    DROOLS("Drools DMN"),
    /** The DMN engine of Camunda 8. */
    CAMUNDA("Camunda dmn-scala");

    private final String text;

    Contender(String text) {
        this.text = text;
    }

    /** Its name. */
    public String text() {
        return text;
    }

    /** What is timed, for each of some patients; whatever can be done before a patient comes is done. */
    List<Supplier<Object>> prepared(DecisionEngine engine, DmnModel model, List<Patient> patients) {
        return switch (this) {
            case SERVICE ->
                patients.stream().map(each -> decision(engine, each)).toList();
            case VERDICTS ->
                patients.stream().map(each -> verdicts(engine, each)).toList();
            case DROOLS ->
                evaluations(new DroolsPeer(model), engine, model, patients).toList();
            case CAMUNDA ->
                evaluations(new CamundaPeer(model), engine, model, patients).toList();
        };
    }

    private static Supplier<Object> decision(DecisionEngine engine, Patient patient) {
        DecisionRequest request = patient.request();
        return () -> engine.decide(request, Depth.BRIEF);
    }

    private static Supplier<Object> verdicts(DecisionEngine engine, Patient patient) {
        FactCatalog catalog = engine.release().terminology().facts();
        FactValue[] facts = new FactValue[catalog.size()];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = patient.value(catalog.get(i));
        }
        List<Rule> rules = patient.problem().rules();
        return () -> count(rules, facts);
    }

    private static Integer count(List<Rule> rules, FactValue[] facts) {
        int holding = 0;
        for (Rule rule : rules) {
            holding += rule.when().evaluate(fact -> facts[fact.order()]) == Verdict.TRUE ? 1 : 0;
        }
        return holding;
    }

    private static Stream<Supplier<Object>> evaluations(
            Peer peer, DecisionEngine engine, DmnModel model, List<Patient> patients) {
        Patients asked = new Patients(engine);
        return patients.stream().map(patient -> {
            String decision = model.decision(patient.problem().diagnosis());
            Map<String, Object> inputs =
                    patient.inputs(model, asked.asked(patient.problem().diagnosis()));
            return () -> peer.evaluate(decision, inputs);
        });
    }
}
