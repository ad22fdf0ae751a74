package org.proceduredecision.bench.peer;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Drools DMN as it comes: values are not checked against their types. */
final class DroolsPeer implements Peer {

    private final DMNRuntime runtime;
    private final DMNModel model;

    DroolsPeer(DmnModel model) {
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(model.text()))))
                .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModels().get(0);
    }

    @Override
    public String name() {
        return "Drools DMN";
    }

    @Override
    public DMNResult evaluate(String decision, Map<String, Object> inputs) {
        DMNContext context = runtime.newContext();
        inputs.forEach(context::set);
        return runtime.evaluateByName(model, context, decision);
    }

    @Override
    public List<String> rules(Object result) throws RefusedException {
        DMNDecisionResult decision = ((DMNResult) result)
                .getDecisionResults().stream()
                        .filter(each ->
                                each.getEvaluationStatus() != DMNDecisionResult.DecisionEvaluationStatus.NOT_EVALUATED)
                        .findFirst()
                        .orElseThrow(() -> new RefusedException("not evaluated"));
        if (decision.hasErrors()) {
            throw new RefusedException(decision.getMessages().get(0).getText());
        }
        return ((List<?>) decision.getResult())
                .stream().map(row -> (String) ((Map<?, ?>) row).get("rule")).toList();
    }
}
