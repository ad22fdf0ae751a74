package org.proceduredecision.api.vocabulary;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.proceduredecision.knowledge.SourceKind;

/**
 * The query of the list of sources.
 *
 * @param q part of an id, a title or an issuing body
 * @param kind kind of the source
 * @param diagnosis for what a rule rests on the source
 * @param procedure for which procedure a rule rests on the source
 */
record SourceQuery(
        @QueryParam("q")
        @Parameter(
                description =
                        "Part of an id, a title or an issuing body, without regard to case, accents, spaces, hyphens and underscores.")
        @Size(max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG)
        String q,

        @QueryParam("kind")
        @Parameter(description = "Kind of the source.", schema = @Schema(implementation = SourceKind.class))
        String kind,

        @QueryParam("diagnosis")
        @Parameter(description = "Id, name, synonym or broad word of a diagnosis.")
        @Size(max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG)
        String diagnosis,

        @QueryParam("procedure")
        @Parameter(description = "Id, name or synonym of a procedure.")
        @Size(max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG)
        String procedure) {}
