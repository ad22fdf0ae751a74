package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactType;

/**
 * A fact that is not known and could matter; at depth brief its id only, at depth standard its question only when decisive.
 *
 * @param fact id of the fact
 * @param group what it speaks of
 * @param question what to ask
 * @param type type of its values
 * @param unit unit of a number
 * @param decisive whether it can change a status
 * @param affects ids of the procedures it matters to; depth full only
 * @param obtainedBy ids of the procedures of this answer that yield it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MissingFact(
        String fact,
        Optional<FactGroup> group,
        String question,
        Optional<FactType> type,
        String unit,
        Optional<Boolean> decisive,
        List<String> affects,
        List<String> obtainedBy) {
    public MissingFact {
        affects = List.copyOf(affects);
        obtainedBy = List.copyOf(obtainedBy);
    }

    /** The fact by its id only. */
    public static MissingFact brief(String fact) {
        return new MissingFact(
                fact, Optional.empty(), "", Optional.empty(), "", Optional.empty(), List.of(), List.of());
    }
}
