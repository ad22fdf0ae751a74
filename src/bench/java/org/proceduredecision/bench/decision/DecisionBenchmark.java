package org.proceduredecision.bench.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.decision.DecisionResult;
import org.proceduredecision.decision.DecisionResult.Decided;
import org.proceduredecision.fixture.Shipped;
import org.proceduredecision.request.DecisionRequest;

/** One decision from the shipped release, by one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecisionBenchmark {

    /** What is decided. */
    @Param
    public Scenario scenario;

    private DecisionEngine engine;
    private DecisionRequest request;
    private ObjectWriter json;

    /** Loads the release and chooses the request. */
    @Setup
    public void prepare() {
        engine = Shipped.ENGINE;
        request = scenario.asking(engine).request();
        json = ServiceJson.writer();
        if (!(engine.decide(request, scenario.depth()) instanceof Decided)) {
            throw new IllegalStateException("refused: " + request);
        }
    }

    /** From the request, read from its JSON before, to the decision. */
    @Benchmark
    public DecisionResult decide() {
        return engine.decide(request, scenario.depth());
    }

    /** The same, and the decision as JSON. */
    @Benchmark
    public byte[] decideAndWrite() throws JsonProcessingException {
        Decided decided = (Decided) engine.decide(request, scenario.depth());
        return json.writeValueAsBytes(decided.decision());
    }
}
