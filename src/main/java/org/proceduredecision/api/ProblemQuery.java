package org.proceduredecision.api;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.clinical.Side;
import org.proceduredecision.request.DecisionRequest;

/**
 * The query of a request for a decision without facts.
 *
 * @param location id, synonym or code of the location
 * @param diagnosis id, synonym, broad word or code of the diagnosis
 * @param side left, right or bilateral
 * @param explain how much of the decision to show
 */
record ProblemQuery(
        @QueryParam("location")
        @Parameter(
                description = "Where it hurts: id, synonym or `system|code` of a location. May be left out when the "
                        + "diagnosis occurs at one location only or its code implies one.",
                example = "low-back")
        @Size(max = JsonWords.LENGTH, message = ProblemQuery.TOO_LONG)
        String location,

        @QueryParam("diagnosis")
        @Parameter(
                description = "What is wrong: id, synonym, broad word or `system|code` of a diagnosis.",
                required = true,
                example = "sciatica")
        @Size(max = JsonWords.LENGTH, message = ProblemQuery.TOO_LONG)
        String diagnosis,

        @QueryParam("side")
        @Parameter(description = "Which side hurts.", schema = @Schema(implementation = Side.class))
        @Size(max = JsonWords.LENGTH, message = ProblemQuery.TOO_LONG)
        String side,

        @QueryParam("explain")
        @Parameter(
                description = DepthQuery.EXPLAIN,
                schema = @Schema(implementation = Depth.class, defaultValue = "standard"))
        @Pattern(regexp = DepthQuery.DEPTHS, message = DepthQuery.MESSAGE)
        String explain) {

    static final String TOO_LONG = "A word may have at most 200 characters.";

    /** The request that the query stands for. */
    DecisionRequest toRequest() {
        return new DecisionRequest(given(location), given(side), given(diagnosis), Map.of(), List.of(), List.of());
    }

    Depth depth() {
        return DepthQuery.depth(explain);
    }

    private static String given(String value) {
        return value == null ? "" : value;
    }
}
