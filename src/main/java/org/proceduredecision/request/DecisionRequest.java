package org.proceduredecision.request;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactValue;

/**
 * What a caller asks, in the caller's own words.
 *
 * @param location where it hurts: id, synonym or {@code system|code} of a location; may be left out when the diagnosis occurs at
 *     one location only or its code implies one
 * @param side which side hurts, where it is known
 * @param diagnosis what is wrong: id, synonym, broad word or {@code system|code} of a diagnosis, such as
 *     {@code icd-10-cm|M54.42}
 * @param facts what is known of the patient: values by the ids that /v1/facts lists with type, unit and allowed values; a fact
 *     that is left out or null is unknown, which is never taken as no
 * @param assumeAbsent groups of facts whose missing values may be taken as the usual ones, because the chart is complete; every
 *     fact so assumed is marked in the answer
 * @param procedures restricts the answer to these, and makes each of them appear: ids, synonyms, {@code system|code} or
 *     {@code class:NAME}; left out or empty = all
 * @param coverage payers whose criteria are to be checked for each candidate, as /v1/coverage lists them; they never change
 *     status or rank
 */
public record DecisionRequest(
        String location,

        @Schema(enumeration = {"left", "right", "bilateral"})
        String side,

        @Schema(required = true) String diagnosis,
        @Size(max = 200, message = "At most 200 facts.") Map<String, FactValue> facts,

        @Size(max = 20, message = "At most 20 groups.") @Schema(implementation = FactGroup[].class)
        List<String> assumeAbsent,

        @Size(max = 50, message = "At most 50 procedures.") List<String> procedures,
        @Size(max = 20, message = "At most 20 payers.") List<String> coverage) {
    public DecisionRequest {
        facts = Map.copyOf(facts);
        assumeAbsent = List.copyOf(assumeAbsent);
        procedures = List.copyOf(procedures);
        coverage = List.copyOf(coverage);
    }

    /** A request that asks about no payer. */
    public DecisionRequest(
            String location,
            String side,
            String diagnosis,
            Map<String, FactValue> facts,
            List<String> assumeAbsent,
            List<String> procedures) {
        this(location, side, diagnosis, facts, assumeAbsent, procedures, List.of());
    }
}
