package org.proceduredecision.api.vocabulary;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.proceduredecision.api.ServiceInfo;
import org.proceduredecision.knowledge.KnowledgeRelease;

/** The release: what it says of itself. */
@Path("/v1/knowledge")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Knowledge")
public class KnowledgeResource {

    private final TableAnswers answers;
    private final KnowledgePage page;

    KnowledgeResource(KnowledgeRelease release, ServiceInfo service, TableAnswers answers) {
        this.answers = answers;
        this.page = KnowledgePage.of(release, service);
    }

    /** What the release and the service say of themselves. */
    @GET
    @Operation(
            operationId = "getKnowledge",
            summary = "The knowledge release",
            description =
                    "Version, digest and status of the release, its counts, source attributes, intended use, known limits, and "
                            + "the version of the engine.")
    public RestResponse<KnowledgePage> knowledge(@Context UriInfo uri) {
        answers.check(uri, new NoParameters()).throwIfAny();
        return answers.ok(page);
    }
}
