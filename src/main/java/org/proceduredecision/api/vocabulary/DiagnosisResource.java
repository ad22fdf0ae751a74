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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.proceduredecision.api.RequestFaults;
import org.proceduredecision.clinical.BroadWord;
import org.proceduredecision.clinical.CodeKind;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.knowledge.KnowledgeRelease;

/** Diagnoses: what can be wrong. */
@Path("/v1/diagnoses")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
@Tag(name = "Vocabulary")
public class DiagnosisResource {

    private final TableAnswers answers;
    private final Search<DiagnosisEntry> search;
    private final Filter byLocation;
    private final Map<String, DiagnosisPage> pages = new LinkedHashMap<>();

    DiagnosisResource(KnowledgeRelease release, CrossLinks links, TableAnswers answers) {
        this.answers = answers;
        this.byLocation = Filter.ofTerms("location", release.terminology().locations());
        release.terminology()
                .diagnoses()
                .forEach(diagnosis -> pages.put(diagnosis.id(), page(diagnosis, release, links)));
        this.search = Search.of(
                pages.values().stream()
                        .map(page -> new DiagnosisEntry(page.diagnosis(), page.covered()))
                        .toList(),
                entry -> Search.words(entry.diagnosis()));
    }

    private static DiagnosisPage page(Diagnosis diagnosis, KnowledgeRelease release, CrossLinks links) {
        List<RuleLink> rules = links.ofDiagnosis(diagnosis.id());
        List<BroadWord> broadWords = release.terminology().broadWords().stream()
                .filter(word -> word.diagnosis().equals(diagnosis.id()))
                .toList();
        return new DiagnosisPage(
                diagnosis, !rules.isEmpty(), rules, broadWords, links.codes(CodeKind.DIAGNOSIS, diagnosis.id()));
    }

    /** The diagnoses, all or those that carry a text or occur at a location. */
    @GET
    @Operation(
            operationId = "listDiagnoses",
            summary = "Diagnoses",
            description =
                    "What can be wrong, in the order of the table, with a mark for those that the release has rules for.")
    public RestResponse<List<DiagnosisEntry>> list(@BeanParam DiagnosisQuery query, @Context UriInfo uri) {
        RequestFaults faults = answers.check(uri, query);
        Predicate<Collection<String>> chosen = byLocation.chosen(query.location(), faults);
        faults.throwIfAny();
        return answers.ok(search.find(query.q()).stream()
                .filter(entry -> chosen.test(entry.diagnosis().locations()))
                .toList());
    }

    /** All of one diagnosis. */
    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDiagnosis",
            summary = "One diagnosis",
            description = "The diagnosis with its rules, the broad words that mean it and the codes that stand for it.")
    public RestResponse<DiagnosisPage> page(
            @PathParam("id") @Parameter(description = "Id of the diagnosis.", example = "sciatica") String id,
            @Context UriInfo uri) {
        return answers.page(pages, id, uri);
    }
}
