package org.proceduredecision.bench.decision;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.loading.LoadResult;
import org.proceduredecision.loading.ReleaseFiles;
import org.proceduredecision.loading.ReleaseLoader;

/** Loading the shipped release. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadBenchmark {

    /** From the files to the engine, once in a fresh virtual machine, as at the start of the service. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public DecisionEngine cold() {
        return new DecisionEngine(release());
    }

    /** From the files to the release, with every check, again and again. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    public LoadResult load() {
        return ReleaseLoader.load(ReleaseFiles.shipped());
    }

    /** From the files to the engine, again and again. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    public DecisionEngine loadAndBind() {
        return new DecisionEngine(release());
    }

    private static KnowledgeRelease release() {
        return ReleaseLoader.load(ReleaseFiles.shipped()).release().orElseThrow();
    }
}
