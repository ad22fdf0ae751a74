package org.proceduredecision.api.vocabulary;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The query of the list of diagnoses.
 *
 * @param q part of an id, a name or a synonym
 * @param location where the diagnosis occurs
 */
record DiagnosisQuery(
        @QueryParam("q")
        @Parameter(description = SearchQuery.Q)
        @Size(max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG)
        String q,

        @QueryParam("location")
        @Parameter(description = "Id, name or synonym of a location.")
        @Size(max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG)
        String location) {}
