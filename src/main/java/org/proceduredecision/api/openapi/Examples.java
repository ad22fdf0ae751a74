package org.proceduredecision.api.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The requests that a reader can try with one click, with the answers that the service gave to them. */
public final class Examples {

    /** Their names, in the order in which they are shown. */
    public static final List<String> NAMES = List.of(
            "sciatica",
            "lumbar-stenosis-with-claudication",
            "knee-arthritis-on-apixaban",
            "red-flag",
            "icd-10-code",
            "unknown-diagnosis");

    /** The class-path folder that holds a file for each. */
    public static final String FOLDER = "META-INF/openapi-examples/";

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * One example.
     *
     * @param name its name
     * @param summary what it shows
     * @param explain the depth at which it was asked
     * @param request the body of the request
     * @param status the status of the answer
     * @param answer the body of the answer
     */
    public record Example(String name, String summary, String explain, JsonNode request, int status, JsonNode answer) {}

    private Examples() {}

    /** All of them. */
    public static List<Example> all() {
        return NAMES.stream().map(Examples::read).toList();
    }

    private static Example read(String name) {
        try (InputStream file = Examples.class.getClassLoader().getResourceAsStream(FOLDER + name + ".json")) {
            return JSON.readValue(file, Example.class);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
