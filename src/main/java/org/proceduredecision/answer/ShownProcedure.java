package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.clinical.BleedingRisk;

/**
 * A procedure as shown in an answer; at depth brief its id and name only.
 *
 * @param id its identifier
 * @param name its name for people
 * @param category the kind of procedure
 * @param target the structure it is aimed at
 * @param guidance imaging it is done under
 * @param bleedingRisk its bleeding stratum
 * @param setting where it is done
 * @param typicalRelief how long relief usually lasts
 * @param risks serious risks
 * @param codings its codes in terminologies
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ShownProcedure(
        String id,
        String name,
        String category,
        String target,
        List<String> guidance,
        Optional<BleedingRisk> bleedingRisk,
        String setting,
        String typicalRelief,
        String risks,
        List<Coding> codings) {
    public ShownProcedure {
        guidance = List.copyOf(guidance);
        codings = List.copyOf(codings);
    }

    /** The procedure by id and name only. */
    public static ShownProcedure brief(String id, String name) {
        return new ShownProcedure(id, name, "", "", List.of(), Optional.empty(), "", "", "", List.of());
    }
}
