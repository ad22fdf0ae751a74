package org.proceduredecision.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactType;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.knowledge.FactKnowledge;

/**
 * A clinical fact in the list.
 *
 * @param id its identifier
 * @param type type of its values
 * @param unit unit of a number
 * @param values the words a choice or a list may hold
 * @param minimum smallest number allowed
 * @param maximum largest number allowed
 * @param group what it speaks of
 * @param changeable whether time, work-up or treatment can change it
 * @param question what to ask when it is missing
 * @param assumed the value that stands for it where its group is assumed; left out when it is never assumed
 * @param assumedWhen the FEEL condition under which it may be assumed; left out when always
 * @param implies what any supplied value also states
 * @param obtainedBy ids of the procedures that yield it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FactEntry(
        String id,
        FactType type,
        String unit,
        List<String> values,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> maximum,
        FactGroup group,
        boolean changeable,
        String question,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<FactValue> assumed,
        String assumedWhen,
        List<StatedFact> implies,
        List<String> obtainedBy) {

    static FactEntry of(FactKnowledge known, List<String> obtainedBy) {
        Fact fact = known.fact();
        Optional<Fact> number = Optional.of(fact).filter(each -> each.type() == FactType.NUMBER);
        return new FactEntry(
                fact.id(),
                fact.type(),
                fact.unit(),
                fact.values(),
                number.map(each -> each.range().low()),
                number.map(each -> each.range().high()),
                fact.group(),
                fact.changeable(),
                fact.question(),
                known.assumed(),
                known.assumed().isEmpty() || known.assumedWhen().isAlways()
                        ? ""
                        : known.assumedWhen().text(),
                known.implies(),
                obtainedBy);
    }
}
