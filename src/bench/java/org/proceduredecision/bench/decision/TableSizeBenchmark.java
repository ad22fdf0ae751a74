package org.proceduredecision.bench.decision;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.bench.problem.GeneratedRelease;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.decision.DecisionResult;
import org.proceduredecision.decision.DecisionResult.Decided;
import org.proceduredecision.request.DecisionRequest;

/** One decision from tables of different sizes, the problem asked about being the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TableSizeBenchmark {

    /** How many rules there are. */
    @Param({"10", "100", "1000", "10000", "100000"})
    public int rules;

    private DecisionEngine engine;
    private DecisionRequest request;

    /** Generates and loads the release. */
    @Setup
    public void prepare() {
        engine = new DecisionEngine(GeneratedRelease.spread(rules));
        int middle = rules / GeneratedRelease.RULES_OF_A_DIAGNOSIS / 2;
        request = GeneratedRelease.asking(middle - middle % 20).request();
        Decided decided = (Decided) engine.decide(request, Depth.BRIEF);
        if (decided.decision().candidates().size() != GeneratedRelease.RULES_OF_A_DIAGNOSIS / 2) {
            throw new IllegalStateException("not half of the rules hold: " + decided);
        }
    }

    /** A brief decision. */
    @Benchmark
    public DecisionResult decide() {
        return engine.decide(request, Depth.BRIEF);
    }
}
