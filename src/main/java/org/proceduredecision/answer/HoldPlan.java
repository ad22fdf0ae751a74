package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.proceduredecision.clinical.BleedingRisk;

/**
 * How long one antithrombotic drug is held before a procedure, as one source has it. It is no instruction to stop a drug.
 *
 * @param drug the drug
 * @param variant which use, dose or guideline it speaks of
 * @param hold time to hold for the procedure's own bleeding risk; left out when the source gives none
 * @param restart when to restart; left out when the source gives none
 * @param bleedingRisk the procedure's bleeding stratum
 * @param bleedingListed whether the guideline itself names the procedure; false = stratum by analogy
 * @param holdIfRaised time to hold in the next stratum, where a bleeding factor is present
 * @param raisedBy ids of the bleeding factors present, also where there is no higher stratum
 * @param sources ids of the sources
 * @param verified whether it was read in a public copy of the sources
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HoldPlan(
        String drug,
        String variant,
        String hold,
        String restart,
        BleedingRisk bleedingRisk,
        boolean bleedingListed,
        String holdIfRaised,
        List<String> raisedBy,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> sources,
        boolean verified) {
    public HoldPlan {
        raisedBy = List.copyOf(raisedBy);
        sources = List.copyOf(sources);
    }
}
