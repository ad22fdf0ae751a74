package org.proceduredecision.clinical;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An interventional procedure.
 *
 * @param id stable identifier, such as {@code transforaminal-esi}
 * @param name the name for people
 * @param synonyms other words and abbreviations
 * @param category the kind of procedure, such as {@code injection}
 * @param target the structure it is aimed at
 * @param guidance imaging it is done under, such as {@code fluoroscopy}
 * @param classes what safety checks and families select it by, such as {@code neuraxial}; never empty
 * @param bleedingRisk its bleeding stratum
 * @param bleedingListed whether the guideline itself names the procedure; false = stratum by analogy
 * @param setting where it is done
 * @param typicalRelief how long relief usually lasts
 * @param risks serious risks
 * @param description what is done, in plain words
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Procedure(
        String id,
        String name,
        List<String> synonyms,
        String category,
        String target,
        List<String> guidance,
        Set<String> classes,
        BleedingRisk bleedingRisk,
        boolean bleedingListed,
        String setting,
        String typicalRelief,
        String risks,
        String description)
        implements Term {
    public Procedure {
        synonyms = List.copyOf(synonyms);
        guidance = List.copyOf(guidance);
        classes = Collections.unmodifiableSet(new LinkedHashSet<>(classes));
    }

    /** By id alone, which is its own: the many texts are not gone through where it is a key. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
