package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * Facts that would lead to another status or reason: none of them could be left out.
 *
 * @param facts the facts with the values that they would need to have
 * @param status the status they lead to; left out when they lead to an exclusion
 * @param reason the reason of the exclusion they lead to; left out when they lead to a candidate
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Change(List<NeededFact> facts, Optional<Status> status, Optional<Reason> reason) {
    public Change {
        facts = List.copyOf(facts);
    }
}
