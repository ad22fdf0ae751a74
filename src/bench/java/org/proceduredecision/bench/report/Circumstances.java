package org.proceduredecision.bench.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * When and where figures were measured.
 *
 * @param date the day
 * @param quick whether the run was a quick one
 * @param cores how many processors there are
 * @param memoryGigabytes how much memory there is
 * @param processor its model; {@code unknown} where the system does not tell
 * @param system the operating system
 * @param jdk the virtual machine
 */
public record Circumstances(
        String date, boolean quick, int cores, long memoryGigabytes, String processor, String system, String jdk) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    /** Here and now. */
    public static Circumstances now(boolean quick) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Circumstances(
                LocalDate.now(Clock.systemDefaultZone()).toString(),
                quick,
                Runtime.getRuntime().availableProcessors(),
                Math.round(system.getTotalMemorySize() / (double) (1L << 30)),
                model(),
                System.getProperty("os.name") + ' ' + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + ' ' + System.getProperty("java.vm.version"));
    }

    private static String model() {
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException none) {
            return "unknown";
        }
    }

    /** All of it in one line. */
    public String text() {
        return (quick ? "Quick and rough run of " : "") + date + ": " + cores + " cores (" + processor + "), "
                + memoryGigabytes + " GB of memory, " + system + ", " + jdk + '.';
    }
}
