package org.proceduredecision.api.vocabulary;

import io.smallrye.common.annotation.Blocking;
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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.proceduredecision.api.RequestFaults;
import org.proceduredecision.dmn.DmnExport;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Rule;

/** Rules: the table by which decisions are made. */
@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Knowledge")
public class RuleResource {

    static final String CSV = "text/csv";
    private static final String CSV_WITH_HEADER = CSV + ";charset=utf-8;header=present";

    /** Nobody has registered a media type for DMN; this is the one that its tools use. */
    static final String DMN = "application/dmn+xml";

    private static final String DMN_IN_UTF_8 = DMN + ";charset=utf-8";

    private static final String DMN_EXAMPLE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<definitions xmlns=\"https://www.omg.org/spec/DMN/20211108/MODEL/\" name=\"Rules of release 2026.11.0\">\n"
            + "  ...\n"
            + "</definitions>\n";

    private final TableAnswers answers;
    private final CrossLinks links;
    private final RuleFilters filters;
    private final Map<String, RuleEntry> byId = new LinkedHashMap<>();
    private final RulePages pages;
    private final RulesCsv csv;
    private final KnowledgeRelease release;

    RuleResource(KnowledgeRelease release, CrossLinks links, RuleFilters filters, TableAnswers answers) {
        this.answers = answers;
        this.links = links;
        this.filters = filters;
        links.rules().forEach(rule -> byId.put(rule.id(), rule));
        this.pages = new RulePages(release);
        this.csv = new RulesCsv(release.rules());
        this.release = release;
    }

    /** The rules table, all of it or the rows chosen. */
    @GET
    @Operation(
            operationId = "listRules",
            summary = "The rules table",
            description =
                    "The rows by which decisions are made, in the order of the table. As CSV with `Accept: text/csv`, in the "
                            + "columns of the release's rules.csv. With `Accept: application/dmn+xml` as a DMN 1.4 model of these "
                            + "rules and the checks on what they offer, in which null stands for what is unknown.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RuleEntry[].class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class), example = RulesCsv.EXAMPLE),
                @Content(mediaType = DMN, schema = @Schema(implementation = String.class), example = DMN_EXAMPLE)
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

    /** The same as a DMN model, for whose length writing it is left to a thread that may take its time. */
    @GET
    @Produces(DMN)
    @Blocking
    @Operation(hidden = true)
    public RestResponse<String> listAsDmn(@BeanParam RuleQuery query, @Context UriInfo uri) {
        Set<String> ids = chosen(query, uri).stream().map(RuleEntry::id).collect(Collectors.toSet());
        List<Rule> rules =
                release.rules().stream().filter(rule -> ids.contains(rule.id())).toList();
        return answers.tagged(DmnExport.of(release, rules), "dmn", DMN_IN_UTF_8);
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
