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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.proceduredecision.api.RequestFaults;
import org.proceduredecision.clinical.WireName;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Source;
import org.proceduredecision.knowledge.SourceKind;

/** Sources: where the statements come from. */
@Path("/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Vocabulary")
public class SourceResource {

    private final TableAnswers answers;
    private final Search<Source> search;
    private final Filter byKind;
    private final RuleFilters rules;
    private final Map<String, SourcePage> pages = new LinkedHashMap<>();

    SourceResource(KnowledgeRelease release, CrossLinks links, RuleFilters rules, TableAnswers answers) {
        this.answers = answers;
        this.rules = rules;
        this.byKind = Filter.ofWords("kind", WireName.all(SourceKind.class));
        this.search =
                Search.of(release.sources(), source -> Stream.of(source.id(), source.title(), source.issuingBody()));
        release.sources().forEach(source -> pages.put(source.id(), new SourcePage(source, links.citing(source.id()))));
    }

    /** The sources, all or those chosen. */
    @GET
    @Operation(
            operationId = "listSources",
            summary = "Sources",
            description = "Guidelines, reviews, trials, labels and other sources, in the order of the table.")
    public RestResponse<List<Source>> list(@BeanParam SourceQuery query, @Context UriInfo uri) {
        RequestFaults faults = answers.check(uri, query);
        Predicate<Collection<String>> kind = byKind.chosen(query.kind(), faults);
        Predicate<String> ruled = rules.sources(query.diagnosis(), query.procedure(), faults);
        faults.throwIfAny();
        return answers.ok(search.find(query.q()).stream()
                .filter(source -> kind.test(List.of(source.kind().wireName())))
                .filter(source -> ruled.test(source.id()))
                .toList());
    }

    /** All of one source. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSource",
            summary = "One source",
            description = "The source with the rows that cite it: evidence of rules, checks, holding times and notes.")
    public RestResponse<SourcePage> page(
            @PathParam("id") @Parameter(description = "Id of the source.", example = "asipp-epi-2021") String id,
            @Context UriInfo uri) {
        return answers.page(pages, id, uri);
    }
}
