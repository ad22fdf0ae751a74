package org.proceduredecision.bench.jmh;

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
import org.proceduredecision.bench.section.RunOptions;

/** Runs the benchmarks of a class, each in a virtual machine of its own. */
public final class JmhRun {

    /** How it is done, for those who read the figures. */
    public static final String HOW =
            "JMH, one thread, a virtual machine for each line: the time per call for which the thread had a"
                    + " processor, in the fastest of twenty iterations of 0.2 s after ten of a second to warm up. What else the machine"
                    + " does can only add to that. What the collector of garbage does on threads of its own is not in it, for nobody;"
                    + " it is in the time by the clock (mean, with its interval of confidence of 99.9 %) in the last column.";

    /** What JMH says while it runs its latest benchmarks. */
    private static final String LOG = "jmh.log";

    private static final String BYTES = "gc.alloc.rate.norm";
    private static final double NANOSECONDS = 1000;

    private JmhRun() {}

    /** Runs them until they are as fast as they get, or quickly. */
    public static List<JmhFigure> steady(Class<?> benchmarks, RunOptions options) throws RunnerException {
        return figures(steady(of(benchmarks, options), options));
    }

    /** The same with one value of a parameter. */
    public static List<JmhFigure> steady(Class<?> benchmarks, RunOptions options, String parameter, Enum<?> value)
            throws RunnerException {
        return figures(steady(of(benchmarks, options).param(parameter, value.name()), options));
    }

    private static ChainedOptionsBuilder steady(ChainedOptionsBuilder run, RunOptions options) {
        return run
                // compiled code is waited for, so that others on the machine cannot delay it into the measurement
                .jvmArgsAppend("-XX:-BackgroundCompilation")
                .forks(1)
                .warmupIterations(options.quick() ? 2 : 10)
                .warmupTime(options.quick() ? TimeValue.milliseconds(500) : TimeValue.seconds(1))
                .measurementIterations(options.quick() ? 3 : 20)
                .measurementTime(TimeValue.milliseconds(200));
    }

    /** Runs them as their annotations say, or once. */
    public static List<JmhFigure> annotated(Class<?> benchmarks, RunOptions options) throws RunnerException {
        ChainedOptionsBuilder run = of(benchmarks, options);
        if (options.quick()) {
            run.forks(1).warmupIterations(0).measurementIterations(1);
        }
        return figures(run);
    }

    private static ChainedOptionsBuilder of(Class<?> benchmarks, RunOptions options) {
        return new OptionsBuilder()
                .include("^" + benchmarks.getName().replace(".", "\\.") + "\\.")
                .addProfiler(GCProfiler.class)
                .addProfiler(ThreadTimeProfiler.class)
                .output(options.directory().resolve(LOG).toString())
                .shouldFailOnError(true);
    }

    private static List<JmhFigure> figures(ChainedOptionsBuilder run) throws RunnerException {
        return new Runner(run.build()).run().stream().map(JmhRun::figure).toList();
    }

    private static JmhFigure figure(RunResult result) {
        Result<?> clock = result.getPrimaryResult();
        Map<String, String> parameters = result.getParams().getParamsKeys().stream()
                .collect(Collectors.toMap(key -> key, result.getParams()::getParam));
        return new JmhFigure(
                clock.getLabel(),
                parameters,
                clock.getScore(),
                clock.getScoreError(),
                second(result, ThreadTimeProfiler.NAME).getStatistics().getMin() / NANOSECONDS,
                second(result, BYTES).getScore());
    }

    private static Result<?> second(RunResult result, String name) {
        return result.getSecondaryResults().get(name);
    }
}
