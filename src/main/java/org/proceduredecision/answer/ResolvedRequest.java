package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.Side;

/**
 * A request with every word and code resolved; sent again it gives the same decision.
 *
 * @param location id of the location
 * @param side the side, where known
 * @param diagnosis id of the diagnosis
 * @param facts the facts that were supplied or that the code or word states, by id
 * @param assumeAbsent the groups whose missing facts are assumed
 * @param procedures ids of the procedures asked for; empty = all
 * @param coverage ids of the payers asked about
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ResolvedRequest(
        String location,
        Optional<Side> side,
        String diagnosis,
        SortedMap<String, FactValue> facts,
        List<FactGroup> assumeAbsent,
        List<String> procedures,
        List<String> coverage) {
    public ResolvedRequest {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        assumeAbsent = List.copyOf(assumeAbsent);
        procedures = List.copyOf(procedures);
        coverage = List.copyOf(coverage);
    }
}
