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
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.proceduredecision.answer.Named;
import org.proceduredecision.api.RequestFaults;
import org.proceduredecision.clinical.CodeKind;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.KnowledgeRelease;

/** Procedures: what can be done. */
@Path("/v1/procedures")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Vocabulary")
public class ProcedureResource {

    private final TableAnswers answers;
    private final Search<Procedure> search;
    private final RuleFilters rules;
    private final Filter byCategory;
    private final Filter byClass;
    private final Map<String, ProcedurePage> pages = new LinkedHashMap<>();

    ProcedureResource(KnowledgeRelease release, CrossLinks links, RuleFilters rules, TableAnswers answers) {
        this.answers = answers;
        this.rules = rules;
        List<Procedure> procedures = release.terminology().procedures();
        this.search = Search.of(procedures, Search::words);
        this.byCategory = Filter.ofWords(
                "category", procedures.stream().map(Procedure::category).toList());
        this.byClass = Filter.ofWords(
                "class",
                procedures.stream()
                        .flatMap(procedure -> procedure.classes().stream())
                        .toList());
        procedures.forEach(procedure -> pages.put(procedure.id(), page(procedure, release, links)));
    }

    private static ProcedurePage page(Procedure procedure, KnowledgeRelease release, CrossLinks links) {
        List<RuleLink> rules = links.ofProcedure(procedure.id());
        Set<String> offered = rules.stream()
                .filter(rule -> !rule.recommendation().isAgainst())
                .map(RuleLink::diagnosis)
                .collect(Collectors.toSet());
        List<Named> indicatedFor = release.terminology().diagnoses().stream()
                .filter(diagnosis -> offered.contains(diagnosis.id()))
                .map(diagnosis -> new Named(diagnosis.id(), diagnosis.name()))
                .toList();
        return new ProcedurePage(procedure, indicatedFor, rules, links.codes(CodeKind.PROCEDURE, procedure.id()));
    }

    /** The procedures, all or those chosen. */
    @GET
    @Operation(
            operationId = "listProcedures",
            summary = "Procedures",
            description =
                    "What can be done, in the order of the table. With a location or a diagnosis, those that a rule "
                            + "speaks of there, for or against.")
    public RestResponse<List<Procedure>> list(@BeanParam ProcedureQuery query, @Context UriInfo uri) {
        RequestFaults faults = answers.check(uri, query);
        Predicate<Collection<String>> category = byCategory.chosen(query.category(), faults);
        Predicate<Collection<String>> ofClass = byClass.chosen(query.ofClass(), faults);
        Predicate<String> ruled = rules.procedures(query.diagnosis(), query.location(), faults);
        faults.throwIfAny();
        return answers.ok(search.find(query.q()).stream()
                .filter(procedure -> category.test(List.of(procedure.category())))
                .filter(procedure -> ofClass.test(procedure.classes()))
                .filter(procedure -> ruled.test(procedure.id()))
                .toList());
    }

    /** All of one procedure. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getProcedure",
            summary = "One procedure",
            description =
                    "The procedure with the diagnoses it is offered for, the rules that speak of it and its codes.")
    public RestResponse<ProcedurePage> page(
            @PathParam("id") @Parameter(description = "Id of the procedure.", example = "transforaminal-esi") String id,
            @Context UriInfo uri) {
        return answers.page(pages, id, uri);
    }
}
