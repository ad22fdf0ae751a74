package org.proceduredecision.bench.empty;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Answers with a small object, and that is all that this service does. */
@Path("/nothing")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
public class NothingResource {

    /**
     * What is answered, and what is sent.
     *
     * @param nothing a word
     */
    public record Nothing(String nothing) {}

    /** An answer without a question. */
    @GET
    public Nothing get() {
        return new Nothing("at all");
    }

    /** What was sent, read and written anew. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Nothing post(Nothing sent) {
        return sent;
    }
}
