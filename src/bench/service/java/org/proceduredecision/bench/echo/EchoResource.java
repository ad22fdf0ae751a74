package org.proceduredecision.bench.echo;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The least that an endpoint for JSON can do: reads its body into a tree, if it has one, and answers with a fixed text of as many
 * bytes as its path says. Only the benchmarks have it; it runs beside the service, in the same process and behind the same filters.
 */
@Path("/v1/bench/echo/{bytes}")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
public class EchoResource {

    private static final int FRAME = "{\"echo\":\"\"}".length();

    private final Map<Integer, byte[]> answers = new ConcurrentHashMap<>();

    /** The text, after the body was read. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public byte[] post(@PathParam("bytes") int bytes, JsonNode body) {
        return get(bytes);
    }

    /** The text. */
    @GET
    public byte[] get(@PathParam("bytes") int bytes) {
        return answers.computeIfAbsent(bytes, EchoResource::answer);
    }

    private static byte[] answer(int bytes) {
        String text = bytes < FRAME ? "" : "{\"echo\":\"" + "x".repeat(bytes - FRAME) + "\"}";
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
