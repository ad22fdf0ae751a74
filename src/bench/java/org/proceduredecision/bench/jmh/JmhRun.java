package org.proceduredecision.bench.jmh;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.proceduredecision.bench.RunOptions;

/** Runs the benchmarks of a class, each in a virtual machine of its own. */
public final class JmhRun {

    private static final String BYTES = "gc.alloc.rate.norm";

    private JmhRun() {}

    /** Runs them as their annotations say, or quickly. */
    public static List<JmhFigure> of(Class<?> benchmarks, RunOptions options) throws RunnerException {
        ChainedOptionsBuilder run = new OptionsBuilder()
                .include("^" + benchmarks.getName().replace(".", "\\.") + "\\.")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        return figures(new Runner((options.quick() ? quick(run) : run).build()).run());
    }

    private static ChainedOptionsBuilder quick(ChainedOptionsBuilder run) {
        TimeValue half = TimeValue.milliseconds(500);
        return run.forks(1)
                .warmupIterations(2)
                .warmupTime(half)
                .measurementIterations(2)
                .measurementTime(half);
    }

    private static List<JmhFigure> figures(Collection<RunResult> results) {
        return results.stream().map(JmhRun::figure).toList();
    }

    private static JmhFigure figure(RunResult result) {
        Result<?> time = result.getPrimaryResult();
        Map<String, String> parameters = result.getParams().getParamsKeys().stream()
                .collect(Collectors.toMap(key -> key, result.getParams()::getParam));
        double bytes = result.getSecondaryResults().get(BYTES).getScore();
        return new JmhFigure(time.getLabel(), parameters, time.getScore(), time.getScoreError(), bytes);
    }
}
