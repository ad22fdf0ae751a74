package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.proceduredecision.knowledge.Aspect;
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
        boolean verified) {}
