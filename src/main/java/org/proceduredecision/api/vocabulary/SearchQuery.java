package org.proceduredecision.api.vocabulary;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The query of a list that can only be searched.
 *
 * @param q part of an id, a name or a synonym
 */
record SearchQuery(
        @QueryParam("q")
        @Parameter(description = SearchQuery.Q)
        @Size(max = SearchQuery.LONGEST, message = SearchQuery.TOO_LONG)
        String q) {

    static final String Q =
            "Part of an id, a name or a synonym, without regard to case, accents, spaces, hyphens and underscores.";
    static final int LONGEST = 200;
    static final String TOO_LONG = "At most 200 characters.";
}
