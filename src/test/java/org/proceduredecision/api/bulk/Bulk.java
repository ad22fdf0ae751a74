package org.proceduredecision.api.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Requests for many decisions whose answers are not too long to be read after all is sent. */
final class Bulk {

    static final String PATH = "/v1/decisions/bulk";
    static final String SCIATICA = "{\"location\":\"low-back\",\"diagnosis\":\"sciatica\"}";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Bulk() {}

    static HttpResponse<String> post(URI service, String pathAndQuery, String mediaType, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(pathAndQuery))
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** The lines of the answer to a body. */
    static List<String> texts(URI service, byte[] body) throws Exception {
        HttpResponse<String> answer = post(service, PATH, "application/x-ndjson", body);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer.body().lines().toList();
    }

    static List<String> texts(URI service, String body) throws Exception {
        return texts(service, body.getBytes(StandardCharsets.UTF_8));
    }

    /** The answers to a body. */
    static List<JsonNode> answers(URI service, String body) throws Exception {
        List<JsonNode> answers = new ArrayList<>();
        for (String each : texts(service, body)) {
            answers.add(json(each));
        }
        return answers;
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    /** A line with an id, as it is to be written, and a request. */
    static String line(Object id, String request) {
        return "{\"id\":" + id + ",\"request\":" + request + "}\n";
    }

    /** The codes of a problem by their pointers. */
    static Map<String, String> codeByPointer(JsonNode problem) {
        Map<String, String> codes = new TreeMap<>();
        problem.path("errors")
                .forEach(each -> codes.put(
                        each.path("pointer").asText(), each.path("code").asText()));
        return codes;
    }
}
