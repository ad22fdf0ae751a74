package org.proceduredecision.bench.peer;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.knowledge.KnowledgeRelease;

/** The same patients in this service and in engines of others. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PeerBenchmark {

    /** How many patients take turns. */
    static final int PATIENTS = 64;

    /** The rules. */
    @Param
    public Contest contest;

    /** The engine. */
    @Param
    public Contender contender;

    private List<Supplier<Object>> evaluations;
    private int next;

    /** Loads or parses the rules and finds the patients. */
    @Setup
    public void prepare() {
        KnowledgeRelease release = contest.release();
        DecisionEngine engine = new DecisionEngine(release);
        List<Patient> patients = new Patients(engine).complete(contest.timed(release), PATIENTS);
        evaluations = contender.prepared(engine, contest.timedModel(release), patients);
    }

    /** One patient. */
    @Benchmark
    public Object evaluate() {
        next = (next + 1) % PATIENTS;
        return evaluations.get(next).get();
    }
}
