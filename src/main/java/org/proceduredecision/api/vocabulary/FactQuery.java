package org.proceduredecision.api.vocabulary;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The query of the list of facts.
 *
 * @param q part of an id or a question
 * @param group group of the fact
 */
record FactQuery(
        @QueryParam("q")
        @Parameter(
                description =
                        "Part of an id or a question, without regard to case, accents, spaces, hyphens and underscores.")
        @Size(max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG)
        String q,

        @QueryParam("group")
        @Parameter(description = "Group of the fact.")
        @Size(max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG)
        String group) {}
