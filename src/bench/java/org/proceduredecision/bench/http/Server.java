package org.proceduredecision.bench.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A packaged Quarkus application as a process of its own, on a free port of this machine. Ends when it is closed. */
final class Server implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://[\\w.:]+)");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final long SECONDS = 60;

    private final Process process;
    private final CompletableFuture<URI> address = new CompletableFuture<>();

    /** Starts it, with the JVM options of the launch. */
    Server(Launch launch) throws IOException {
        List<String> command = new ArrayList<>(List.of(launch.java().toString()));
        command.addAll(launch.options());
        command.addAll(List.of("-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=0", "-jar"));
        command.add(launch.application().resolve("quarkus-run.jar").toString());
        this.process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Thread reader = new Thread(this::read, "output of a server");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        List<String> output = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    address.complete(URI.create(listening.group(1)));
                }
            }
            throw new IOException("the server has ended:\n" + String.join("\n", output));
        } catch (IOException ended) {
            address.completeExceptionally(ended);
        }
    }

    /** Where it listens; waits until it does. */
    URI address() throws IOException {
        try {
            return address.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IOException("the server did not start", failed);
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    /** The answer to a GET request; for what is not measured. */
    HttpResponse<String> get(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address().resolve(path))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    /** The processor time that it has used so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The memory that it occupies, in bytes, as Linux counts it. */
    long residentBytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        Matcher resident = RESIDENT.matcher(Files.readString(status));
        if (!resident.find()) {
            throw new IOException("no size in " + status);
        }
        return Long.parseLong(resident.group(1)) * 1024;
    }

    /** The number of its process. */
    long pid() {
        return process.pid();
    }

    /** Asks it to end, and waits until it has. Its output stays open, for it may have to say something about its end. */
    void stop() throws IOException {
        process.toHandle().destroy();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("the server did not end");
            }
        } catch (InterruptedException stopped) {
            throw interrupted(stopped);
        }
    }

    private static IOException interrupted(InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return new IOException(stopped);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
