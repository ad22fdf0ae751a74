package org.proceduredecision.bench.peer;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.proceduredecision.bench.problem.Problem;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.PlainValue;
import org.proceduredecision.request.DecisionRequest;

/**
 * Somebody with a problem, of whom much or little is known.
 *
 * @param problem the problem
 * @param request the request to the service
 * @param facts what is known, by ids of facts; the side is among them
 */
record Patient(Problem problem, DecisionRequest request, Map<String, FactValue> facts) {

    Patient {
        facts = Map.copyOf(facts);
    }

    static Patient of(Problem problem, Asking asking) {
        Map<String, FactValue> facts = new HashMap<>(asking.facts());
        if (!asking.side().isEmpty()) {
            facts.put(Fact.SIDE, FactValue.of(asking.side()));
        }
        return new Patient(problem, asking.request(), facts);
    }

    FactValue value(Fact fact) {
        return facts.getOrDefault(fact.id(), FactValue.UNKNOWN);
    }

    /** The verdict on each rule of the problem, as the service's conditions have it. */
    Map<String, Verdict> verdicts() {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        problem.rules().forEach(rule -> verdicts.put(rule.id(), rule.when().evaluate(this::value)));
        return verdicts;
    }

    /** The ids of the rules of that verdict. */
    List<String> rules(Verdict verdict) {
        return verdicts().entrySet().stream()
                .filter(each -> each.getValue() == verdict)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What is known, by the names of a model: all that rules of the diagnosis ask, as null where it is not known. */
    Map<String, Object> inputs(DmnModel model, List<Fact> asked) {
        Map<String, Object> inputs = new HashMap<>();
        asked.forEach(fact -> inputs.put(model.names().get(fact.id()), PlainValue.of(value(fact))));
        inputs.put(model.names().get("location"), problem.location());
        if (model.oneTable()) {
            inputs.put(DmnModel.DIAGNOSIS, problem.diagnosis());
        }
        return inputs;
    }

    /** The same without what is not known. */
    static Map<String, Object> withoutNulls(Map<String, Object> inputs) {
        return inputs.entrySet().stream()
                .filter(each -> each.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
