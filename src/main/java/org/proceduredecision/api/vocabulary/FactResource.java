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
import org.proceduredecision.clinical.CodeKind;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.clinical.WireName;
import org.proceduredecision.knowledge.FactKnowledge;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Selector.Subject;

/** Facts: what a request may say of the patient. */
@Path("/v1/facts")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Vocabulary")
public class FactResource {

    private final TableAnswers answers;
    private final Search<FactEntry> search;
    private final Filter byGroup;
    private final Map<String, FactPage> pages = new LinkedHashMap<>();

    FactResource(KnowledgeRelease release, CrossLinks links, TableAnswers answers) {
        this.answers = answers;
        this.byGroup = Filter.ofWords("group", WireName.all(FactGroup.class));
        for (FactKnowledge known : release.factKnowledge()) {
            FactEntry entry = FactEntry.of(known, obtainedBy(known, release));
            pages.put(
                    entry.id(), new FactPage(entry, links.reading(entry.id()), links.codes(CodeKind.FACT, entry.id())));
        }
        this.search = Search.of(
                pages.values().stream().map(FactPage::fact).toList(), entry -> Stream.of(entry.id(), entry.question()));
    }

    private static List<String> obtainedBy(FactKnowledge known, KnowledgeRelease release) {
        return release.terminology().procedures().stream()
                .filter(procedure -> known.obtainedBy()
                        .map(selector -> selector.selects(Subject.of(procedure)))
                        .orElse(false))
                .map(Procedure::id)
                .toList();
    }

    /** The facts, all or those chosen. */
    @GET
    @Operation(
            operationId = "listFacts",
            summary = "Clinical facts",
            description = "The facts that a request may supply, with their types, units, allowed values and questions.")
    public RestResponse<List<FactEntry>> list(@BeanParam FactQuery query, @Context UriInfo uri) {
        RequestFaults faults = answers.check(uri, query);
        Predicate<Collection<String>> chosen = byGroup.chosen(query.group(), faults);
        faults.throwIfAny();
        return answers.ok(search.find(query.q()).stream()
                .filter(entry -> chosen.test(List.of(entry.group().wireName())))
                .toList());
    }

    /** All of one fact. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getFact",
            summary = "One clinical fact",
            description =
                    "The fact with the rules and checks whose conditions read it and the codes that stand for it.")
    public RestResponse<FactPage> page(
            @PathParam("id") @Parameter(description = "Id of the fact.", example = "pain-duration-weeks") String id,
            @Context UriInfo uri) {
        return answers.page(pages, id, uri);
    }
}
