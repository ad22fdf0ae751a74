package org.proceduredecision.api;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.clinical.WireName;

/**
 * The query of a request for a decision by its body.
 *
 * @param explain how much of the decision to show
 */
public record DepthQuery(
        @QueryParam("explain")
        @Parameter(
                description = DepthQuery.EXPLAIN,
                schema = @Schema(implementation = Depth.class, defaultValue = "standard"))
        @Pattern(regexp = DepthQuery.DEPTHS, message = DepthQuery.MESSAGE)
        String explain) {

    static final String EXPLAIN = "How much of the decision to show: brief, standard or full.";
    static final String DEPTHS = "brief|standard|full";
    static final String MESSAGE = "One of brief, standard, full.";

    /** The depth asked for; standard when none is, or when it is none of them, which the check reports. */
    Depth depth() {
        return depth(explain);
    }

    /** The depth asked for; another when none is. */
    public Depth depthOr(Depth another) {
        return explain == null ? another : depth(explain);
    }

    static Depth depth(String explain) {
        return explain == null
                ? Depth.STANDARD
                : WireName.find(Depth.class, explain).orElse(Depth.STANDARD);
    }
}
