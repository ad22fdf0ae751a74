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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.proceduredecision.knowledge.CoverageCriterion;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Payer;

/** Payers: what they ask before they pay. */
@Path("/v1/coverage")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Vocabulary")
public class CoverageResource {

    private final TableAnswers answers;
    private final Search<Payer> search;
    private final Map<String, PayerPage> pages = new LinkedHashMap<>();

    CoverageResource(KnowledgeRelease release, TableAnswers answers) {
        this.answers = answers;
        this.search = Search.of(release.coverage().payers(), Search::words);
        release.coverage()
                .payers()
                .forEach(payer ->
                        pages.put(payer.id(), page(payer, release.coverage().criteria())));
    }

    private static PayerPage page(Payer payer, List<CoverageCriterion> all) {
        return new PayerPage(
                payer.id(),
                payer.name(),
                payer.synonyms(),
                all.stream()
                        .filter(row -> row.payer().equals(payer.id()))
                        .sorted(Comparator.comparing(CoverageCriterion::policy))
                        .map(PayerCriterion::of)
                        .toList());
    }

    /** The payers, all or those that carry a text. */
    @GET
    @Operation(
            operationId = "listPayers",
            summary = "Payers",
            description = "Payers with their policies, for the member coverage of a request.")
    public RestResponse<List<PayerEntry>> list(@BeanParam SearchQuery query, @Context UriInfo uri) {
        answers.check(uri, query).throwIfAny();
        return answers.ok(search.find(query.q()).stream()
                .map(payer -> entry(pages.get(payer.id())))
                .toList());
    }

    private static PayerEntry entry(PayerPage page) {
        List<String> policies =
                page.criteria().stream().map(PayerCriterion::policy).distinct().toList();
        return new PayerEntry(
                page.id(),
                page.name(),
                page.synonyms(),
                policies,
                page.criteria().size());
    }

    /** All of one payer. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getPayer",
            summary = "One payer",
            description = "The payer with every criterion, policy by policy.")
    public RestResponse<PayerPage> page(
            @PathParam("id") @Parameter(description = "Id of the payer.", example = "cms") String id,
            @Context UriInfo uri) {
        return answers.page(pages, id, uri);
    }
}
