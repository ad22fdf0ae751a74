package org.proceduredecision.api;

import io.quarkus.runtime.Startup;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.request.DecisionRequest;

/** The main job: decisions. */
@Path("/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Decisions")
@Startup
public class DecisionResource {

    private final MeasuredDecisions decisions;
    private final DecisionBody body;
    private final QueryCheck queries;
    private final AnswerJson json;
    private final FactlessAnswers factless;

    DecisionResource(
            MeasuredDecisions decisions,
            DecisionBody body,
            QueryCheck queries,
            AnswerJson json,
            FactlessAnswers factless) {
        this.decisions = decisions;
        this.body = body;
        this.queries = queries;
        this.json = json;
        this.factless = factless;
    }

    /** Decides a request with whatever facts the caller knows. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decide",
            summary = "A decision",
            description = "The candidate procedures for a problem and whatever facts are known, ranked and explained.")
    @APIResponseSchema(Decision.class)
    public RestResponse<byte[]> decide(
            @RequestBody(
                            description = "The problem and what is known of the patient; at most 64 KiB.",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = DecisionRequest.class)))
                    InputStream text,
            @BeanParam DepthQuery query,
            @Context UriInfo uri) {
        RequestFaults faults = new RequestFaults();
        queries.check(uri, query, faults);
        Optional<DecisionRequest> request = body.read(text, faults);
        Decision decision = decide(request, query.depth(), faults);
        return RestResponse.ResponseBuilder.ok(json.of(decision))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Decides a problem without facts; the answer can be cached. */
    @GET
    @Operation(
            operationId = "decideWithoutFacts",
            summary = "A decision without facts",
            description = "The same without facts, so that it can be cached. Facts are never accepted in a URL.")
    @APIResponseSchema(Decision.class)
    public RestResponse<byte[]> decideWithoutFacts(@BeanParam ProblemQuery query, @Context UriInfo uri) {
        RequestFaults faults = new RequestFaults();
        queries.check(uri, query, faults);
        FactlessAnswers.Answer answer = factless.to(query, faults);
        return RestResponse.ResponseBuilder.ok(answer.json()).tag(answer.tag()).build();
    }

    /** The decision, or a problem that names the faults found so far together with those found here. */
    private Decision decide(Optional<DecisionRequest> request, Depth depth, RequestFaults faults) {
        Optional<Decision> decision = request.flatMap(made -> decisions.decide(made, depth, faults));
        faults.throwIfAny();
        return decision.orElseThrow();
    }
}
