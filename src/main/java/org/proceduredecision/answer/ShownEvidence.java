package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.proceduredecision.knowledge.Aspect;
import org.proceduredecision.knowledge.Evidence;
import org.proceduredecision.knowledge.Stance;

/**
 * What one source says; at depth standard the effect only, without population and finding.
 *
 * @param source id of the source
 * @param aspect what it speaks about; depth full only, at depth standard all is effect
 * @param stance where it stands
 * @param grade the source's own grade words
 * @param population whom it speaks of; depth full only
 * @param finding what it found or recommends; depth full only
 * @param verified whether the statement was read in a public copy
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ShownEvidence(
        String source,
        Optional<Aspect> aspect,
        Stance stance,
        String grade,
        String population,
        String finding,
        boolean verified) {

    /** All that a row of evidence says. */
    public static ShownEvidence whole(Evidence row) {
        return new ShownEvidence(
                row.source(),
                Optional.of(row.aspect()),
                row.stance(),
                row.grade(),
                row.population(),
                row.finding(),
                row.verified());
    }

    /** Where a row of evidence stands, without aspect, population and finding. */
    public static ShownEvidence brief(Evidence row) {
        return new ShownEvidence(row.source(), Optional.empty(), row.stance(), row.grade(), "", "", row.verified());
    }
}
