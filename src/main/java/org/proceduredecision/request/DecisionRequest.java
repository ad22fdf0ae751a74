package org.proceduredecision.request;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.proceduredecision.clinical.FactValue;

/**
 * What a caller asks, in the caller's own words.
 *
 * @param location id, synonym or {@code system|code} of the location; empty = not said
 * @param side left, right or bilateral; empty = not said
 * @param diagnosis id, synonym, broad word or {@code system|code} of the diagnosis
 * @param facts clinical facts by id; an unknown value is the same as none
 * @param assumeAbsent names of the groups of facts whose missing values may be assumed
 * @param procedures ids, synonyms, {@code system|code} or {@code class:NAME} of the procedures asked for; empty = all
 */
public record DecisionRequest(
        String location,
        String side,
        String diagnosis,
        @Size(max = 200, message = "At most 200 facts.") Map<String, FactValue> facts,
        @Size(max = 20, message = "At most 20 groups.") List<String> assumeAbsent,
        @Size(max = 50, message = "At most 50 procedures.") List<String> procedures) {
    public DecisionRequest {
        facts = Map.copyOf(facts);
        assumeAbsent = List.copyOf(assumeAbsent);
        procedures = List.copyOf(procedures);
    }
}
