package org.proceduredecision.bench.section;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a run of the benchmarks was asked for.
 *
 * @param sections ids of the sections to run; empty = all
 * @param quick few and short iterations: shows that all of it runs, its figures are rough
 * @param write whether the committed table and baseline are written anew
 * @param check whether a figure much worse than that of the baseline fails the run
 * @param directory where the build writes: the packaged service is there, and the figures go there
 */
public record RunOptions(Set<String> sections, boolean quick, boolean write, boolean check, Path directory) {

    public RunOptions {
        sections = Set.copyOf(sections);
        if (quick && write) {
            throw new IllegalArgumentException(
                    "Figures of a quick run are too rough to be kept: leave out one of both");
        }
    }

    /** The options given as system properties {@code bench.*}. */
    public static RunOptions fromSystemProperties() {
        return new RunOptions(
                Arrays.stream(System.getProperty("bench.sections", "").split(","))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.toSet()),
                Boolean.getBoolean("bench.quick"),
                Boolean.getBoolean("bench.write"),
                Boolean.getBoolean("bench.check"),
                Path.of(System.getProperty("bench.directory", "target/bench")));
    }

    /** Whether a section is to be run. */
    public boolean wants(Section section) {
        return sections.isEmpty() || sections.contains(section.id());
    }
}
