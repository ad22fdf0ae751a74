package org.proceduredecision.api.vocabulary;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The query of the rules table.
 *
 * @param diagnosis diagnosis of the rule
 * @param location location of the rule
 * @param procedure procedure of the rule
 */
record RuleQuery(
        @QueryParam("diagnosis")
        @Parameter(description = "Id, name, synonym or broad word of a diagnosis.")
        @Size(max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG)
        String diagnosis,

        @QueryParam("location")
        @Parameter(description = "Id, name or synonym of a location.")
        @Size(max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG)
        String location,

        @QueryParam("procedure")
        @Parameter(description = "Id, name or synonym of a procedure.")
        @Size(max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG)
        String procedure) {}
