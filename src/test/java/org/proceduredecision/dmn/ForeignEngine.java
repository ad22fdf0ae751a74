package org.proceduredecision.dmn;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.condition.FactReader;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.fixture.PlainValue;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Rule;

/** The exported model in an engine of DMN, which checks every value against its type. */
final class ForeignEngine {

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final FactCatalog facts;

    private ForeignEngine(String xml, FactCatalog facts) {
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .setOption(new RuntimeTypeCheckOption(true))
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(xml))))
                .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModels().get(0);
        this.facts = facts;
    }

    /** All rules of a release. */
    static ForeignEngine of(KnowledgeRelease release) {
        return of(release, release.rules());
    }

    /** Some rules of a release. */
    static ForeignEngine of(KnowledgeRelease release, List<Rule> rules) {
        return new ForeignEngine(
                DmnExport.of(release, rules), release.terminology().facts());
    }

    /** What the engine has to say of the model itself. */
    List<String> messages() {
        return model.getMessages().stream().map(DMNMessage::getText).toList();
    }

    /** A patient with a pain there. */
    Patient patient(FactReader patient, String location) {
        DMNContext context = runtime.newContext();
        for (int i = 0; i < facts.size(); i++) {
            context.set(FeelName.of(facts.get(i)), PlainValue.of(patient.value(facts.get(i))));
        }
        context.set(FeelName.LOCATION, location);
        context.set(FeelName.PROCEDURE, null);
        context.set(FeelName.RULE, null);
        return new Patient(context);
    }

    /** A verdict as the model gives it: true, false, or null. */
    static Verdict verdict(Object value) {
        return Optional.ofNullable(value)
                .map(known -> Verdict.of((Boolean) known))
                .orElse(Verdict.UNKNOWN);
    }

    /** What is known of one patient, in the engine. */
    final class Patient {

        private final DMNContext known;

        private Patient(DMNContext known) {
            this.known = known;
        }

        /** The rows that a decision gives. */
        List<Map<String, Object>> rows(String decision) {
            return rows(decision, Map.of());
        }

        /** The rows that a decision gives on what a rule offers. */
        List<Map<String, Object>> checks(String decision, String rule, String procedure) {
            return rows(decision, Map.of(FeelName.RULE, rule, FeelName.PROCEDURE, procedure));
        }

        private List<Map<String, Object>> rows(String decision, Map<String, Object> more) {
            DMNContext context = known.clone();
            more.forEach(context::set);
            DMNResult result = runtime.evaluateByName(model, context, decision);
            if (!result.getMessages().isEmpty()) {
                throw new AssertionError(result.getMessages());
            }
            List<Map<String, Object>> rows = new ArrayList<>();
            ((List<?>) result.getDecisionResultByName(decision).getResult())
                    .forEach(row -> rows.add(row((Map<?, ?>) row)));
            return rows;
        }

        private static Map<String, Object> row(Map<?, ?> members) {
            Map<String, Object> row = new HashMap<>();
            members.forEach((name, value) -> row.put((String) name, value));
            return row;
        }
    }
}
