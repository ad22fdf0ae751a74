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
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.proceduredecision.api.RequestFaults;
import org.proceduredecision.knowledge.KnowledgeRelease;

/** Rules: the table by which decisions are made. */
@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Knowledge")
public class RuleResource {

    static final String CSV = "text/csv";
    private static final String CSV_WITH_HEADER = CSV + ";charset=utf-8;header=present";

    private final TableAnswers answers;
    private final CrossLinks links;
    private final RuleFilters filters;
    private final Map<String, RuleEntry> byId = new LinkedHashMap<>();
    private final RulePages pages;
    private final RulesCsv csv;

    RuleResource(KnowledgeRelease release, CrossLinks links, RuleFilters filters, TableAnswers answers) {
        this.answers = answers;
        this.links = links;
        this.filters = filters;
        links.rules().forEach(rule -> byId.put(rule.id(), rule));
        this.pages = new RulePages(release);
        this.csv = new RulesCsv(release.rules());
    }

    /** The rules table, all of it or the rows chosen. */
    @GET
    @Operation(
            operationId = "listRules",
            summary = "The rules table",
            description =
                    "The rows by which decisions are made, in the order of the table. As CSV with `Accept: text/csv`, in the "
                            + "columns of the release's rules.csv.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RuleEntry[].class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class), example = RulesCsv.EXAMPLE)
            })
    public RestResponse<List<RuleEntry>> list(@BeanParam RuleQuery query, @Context UriInfo uri) {
        return answers.ok(chosen(query, uri));
    }

    /** The same as CSV. */
    @GET
    @Produces(CSV)
    @Operation(hidden = true)
    public RestResponse<String> listAsCsv(@BeanParam RuleQuery query, @Context UriInfo uri) {
        return answers.tagged(csv.of(chosen(query, uri)), "csv", CSV_WITH_HEADER);
    }

    /** All of one rule. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRule",
            summary = "One rule",
            description =
                    "The rule with its evidence, the checks that apply to what it offers, and the notes for the operator. As "
                            + "CSV with `Accept: text/csv`: its row of the table.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RulePage.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class), example = RulesCsv.EXAMPLE)
            })
    public RestResponse<RulePage> page(
            @PathParam("id") @Parameter(description = "Id of the rule.", example = "sciatica-transforaminal-esi-acute")
                    String id,
            @Context UriInfo uri) {
        return answers.ok(pages.page(answers.page(byId, id, uri).getEntity()));
    }

    /** The row of one rule as CSV. */
    @GET
    @Path("/{id}")
    @Produces(CSV)
    @Operation(hidden = true)
    public RestResponse<String> pageAsCsv(@PathParam("id") String id, @Context UriInfo uri) {
        RuleEntry rule = answers.page(byId, id, uri).getEntity();
        return answers.tagged(csv.of(List.of(rule)), "csv", CSV_WITH_HEADER);
    }

    private List<RuleEntry> chosen(RuleQuery query, UriInfo uri) {
        RequestFaults faults = answers.check(uri, query);
        Predicate<RuleEntry> chosen = filters.rules(query.diagnosis(), query.location(), query.procedure(), faults);
        faults.throwIfAny();
        return links.rules().stream().filter(chosen).toList();
    }
}
