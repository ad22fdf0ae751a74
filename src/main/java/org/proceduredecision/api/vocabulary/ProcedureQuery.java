package org.proceduredecision.api.vocabulary;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The query of the list of procedures.
 *
 * @param q part of an id, a name or a synonym
 * @param location where a rule speaks of the procedure
 * @param diagnosis for what a rule speaks of the procedure
 * @param category category of the procedure
 * @param ofClass class of the procedure
 */
record ProcedureQuery(
        @QueryParam("q")
        @Parameter(description = SearchQuery.Q)
        @Size(max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG)
        String q,

        @QueryParam("location")
        @Parameter(description = "Id, name or synonym of a location.")
        @Size(max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG)
        String location,

        @QueryParam("diagnosis")
        @Parameter(description = "Id, name, synonym or broad word of a diagnosis.")
        @Size(max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG)
        String diagnosis,

        @QueryParam("category")
        @Parameter(description = "Category of the procedure, such as injection.")
        @Size(max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG)
        String category,

        @QueryParam("class")
        @Parameter(description = "Class of the procedure, such as neuraxial.")
        @Size(max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG)
        String ofClass) {}
