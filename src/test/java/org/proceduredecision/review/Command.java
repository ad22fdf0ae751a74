package org.proceduredecision.review;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntBiFunction;

/**
 * What a command gave.
 *
 * @param code its exit code
 * @param printed what it printed
 */
record Command(int code, String printed) {

    static Command reviewPages(String... args) {
        return run(ReviewPages::run, args);
    }

    static Command compareReleases(String... args) {
        return run(CompareReleases::run, args);
    }

    private static Command run(ToIntBiFunction<String[], PrintStream> command, String... args) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = command.applyAsInt(args, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return new Command(code, printed.toString(StandardCharsets.UTF_8));
    }
}
