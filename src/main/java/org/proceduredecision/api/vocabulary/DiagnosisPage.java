package org.proceduredecision.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.proceduredecision.clinical.BroadWord;
import org.proceduredecision.clinical.Code;
import org.proceduredecision.clinical.Diagnosis;

/**
 * All of a diagnosis.
 *
 * @param diagnosis the diagnosis itself
 * @param covered whether the release has rules for it; without, a decision is {@code not-covered}
 * @param rules its rules, with the procedures they speak of
 * @param broadWords the broad words that mean it somewhere
 * @param codes the codes that stand for it
 */
public record DiagnosisPage(
        @JsonUnwrapped Diagnosis diagnosis,
        boolean covered,
        List<RuleLink> rules,
        List<BroadWord> broadWords,
        List<Code> codes) {}
