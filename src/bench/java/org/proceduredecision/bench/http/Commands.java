package org.proceduredecision.bench.http;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;

/** Other programs that are run to their end. */
final class Commands {

    private Commands() {}

    /** Runs one; what it prints is thrown away unless it fails. */
    static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
            if (process.waitFor() != 0) {
                throw new IOException(command.get(0) + " failed:\n" + output);
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
