package org.proceduredecision.api.vocabulary;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.proceduredecision.clinical.CodeKind;
import org.proceduredecision.clinical.Location;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.knowledge.KnowledgeRelease;

/** Locations: where it can hurt. */
@Path("/v1/locations")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Vocabulary")
public class LocationResource {

    private final TableAnswers answers;
    private final Search<Location> search;
    private final Map<String, LocationPage> pages = new LinkedHashMap<>();

    LocationResource(KnowledgeRelease release, DecisionEngine engine, CrossLinks links, TableAnswers answers) {
        this.answers = answers;
        this.search = Search.of(release.terminology().locations(), Search::words);
        for (Location location : release.terminology().locations()) {
            List<DiagnosisLink> diagnoses = release.terminology().diagnoses().stream()
                    .filter(diagnosis -> diagnosis.occursAt(location.id()))
                    .map(diagnosis -> new DiagnosisLink(
                            diagnosis.id(), diagnosis.name(), engine.covers(diagnosis.id(), location.id())))
                    .toList();
            pages.put(
                    location.id(),
                    new LocationPage(location, diagnoses, links.codes(CodeKind.LOCATION, location.id())));
        }
    }

    /** The locations, all or those that carry a text. */
    @GET
    @Operation(
            operationId = "listLocations",
            summary = "Locations",
            description = "Where it can hurt, in the order of the table; for drop-downs.")
    public RestResponse<List<Location>> list(@BeanParam SearchQuery query, @Context UriInfo uri) {
        answers.check(uri, query).throwIfAny();
        return answers.ok(search.find(query.q()));
    }

    /** All of one location. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getLocation",
            summary = "One location",
            description = "The location with the diagnoses that occur there and the codes that stand for it.")
    public RestResponse<LocationPage> page(
            @PathParam("id") @Parameter(description = "Id of the location.", example = "low-back") String id,
            @Context UriInfo uri) {
        return answers.page(pages, id, uri);
    }
}
