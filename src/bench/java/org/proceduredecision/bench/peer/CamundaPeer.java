package org.proceduredecision.bench.peer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.dmn.DmnEngine;
import org.camunda.dmn.parser.ParsedDmn;
import scala.jdk.javaapi.CollectionConverters;
import scala.util.Either;

/** The DMN engine of Camunda 8. */
final class CamundaPeer implements Peer {

    private final DmnEngine engine = new DmnEngine.Builder().build();
    private final ParsedDmn model;

    CamundaPeer(DmnModel model) {
        Either<DmnEngine.Failure, ParsedDmn> parsed =
                engine.parse(new ByteArrayInputStream(model.text().getBytes(StandardCharsets.UTF_8)));
        this.model = parsed.fold(
                failure -> {
                    throw new IllegalStateException(failure.toString());
                },
                sound -> sound);
    }

    @Override
    public String name() {
        return "Camunda dmn-scala";
    }

    @Override
    public Either<DmnEngine.EvalFailure, DmnEngine.EvalResult> evaluate(String decision, Map<String, Object> inputs) {
        return engine.eval(model, decision, inputs);
    }

    @Override
    public List<String> rules(Object result) throws RefusedException {
        Either<?, ?> either = (Either<?, ?>) result;
        if (either.isLeft()) {
            throw new RefusedException(
                    ((DmnEngine.EvalFailure) either.swap().toOption().get())
                            .failure()
                            .message());
        }
        DmnEngine.EvalResult answer = (DmnEngine.EvalResult) either.toOption().get();
        List<String> rules = new ArrayList<>();
        if (!answer.isNil()) {
            CollectionConverters.asJava((scala.collection.Iterable<?>) answer.value())
                    .forEach(row -> rules.add(rule((scala.collection.Map<?, ?>) row)));
        }
        return rules;
    }

    private static String rule(scala.collection.Map<?, ?> row) {
        return (String) CollectionConverters.asJava(row).get("rule");
    }
}
