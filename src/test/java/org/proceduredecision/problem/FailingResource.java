package org.proceduredecision.problem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Fails as a faulty or an overloaded service would; for tests only. */
@Path("/failing")
public class FailingResource {

    @GET
    @Path("/fault")
    @Operation(hidden = true)
    public String fault() {
        throw new IllegalStateException("secret of the inside");
    }

    @GET
    @Path("/overload")
    @Operation(hidden = true)
    public String overload() {
        throw new RejectedExecutionException("secret of the inside");
    }
}
