package org.proceduredecision.bench.http;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.bench.report.Measure;
import org.proceduredecision.bench.report.SectionResult;
import org.proceduredecision.bench.section.RunOptions;
import org.proceduredecision.bench.section.Section;

/** How long the packaged service takes to start and how much memory it occupies, beside a service that does nothing. */
public final class StartSection implements Section {

    private static final int REQUESTS = 20_000;
    private static final int REQUESTS_OF_QUICK_RUN = 2_000;
    private static final String OTHER_JDK = "JAVA_25_HOME";

    private static final List<String> HOW = List.of("""
            Beside the packaged service another Quarkus service is built that has the same extensions and the same configuration, no
            knowledge, and one resource that answers with what it was sent (`src/bench/empty-service`). Both are started in turn with
            the JVM options of the container image, %d times each way; figures and ratios are medians. **Ready** is the time from the
            start of the process to the first 200 of `/q/health/ready`; **first answer** the time to that of a decision (`POST`, brief)
            which follows at once. Memory is what Linux counts as resident.""", """
            **After load**: %,d such requests over 8 connections, %d times. Much of what is resident then is heap that the collector has
            taken because the machine has it, so what is left of it after a full collection is shown too. Class data sharing and the
            ahead-of-time cache are made as in [startup.md](startup.md), with the usual jar; the latter is left out unless the
            environment variable `JAVA_25_HOME` names a JDK 25 or newer.""");

    @Override
    public String id() {
        return "start";
    }

    @Override
    public SectionResult run(RunOptions options) throws IOException {
        int rounds = options.quick() ? 1 : 5;
        int requests = options.quick() ? REQUESTS_OF_QUICK_RUN : REQUESTS;
        int loads = options.quick() ? 1 : 3;
        List<Variant> variants = variants(options);
        List<Measure> measures = new ArrayList<>(Starts.measured(variants, rounds));
        measures.addAll(Footprints.measured(variants.get(0), loads, requests));
        List<String> how = HOW.stream().map(text -> text.replace('\n', ' ')).toList();
        return new SectionResult(
                "Start and memory",
                List.of(how.get(0).formatted(rounds), how.get(1).formatted(requests, loads)),
                measures,
                List.of());
    }

    private static List<Variant> variants(RunOptions options) throws IOException {
        Path folder = options.directory().toAbsolutePath();
        Path empty = EmptyService.built(folder.resolve("empty-service"));
        Variant plain = Variant.plain("JDK " + Runtime.version().feature(), folder.resolve("quarkus-app"), empty);
        List<Variant> variants = new ArrayList<>(List.of(
                plain,
                plain.taught("class data sharing", "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile=", folder)));
        Optional<Path> other = Optional.ofNullable(System.getenv(OTHER_JDK)).map(Path::of);
        if (other.isPresent() && !options.quick()) {
            variants.add(plain.on("JDK 25", other.get())
                    .taught("ahead-of-time cache", "-XX:AOTCacheOutput=", "-XX:AOTCache=", folder));
        }
        return variants;
    }
}
