package org.proceduredecision.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.proceduredecision.answer.ShownEvidence;
import org.proceduredecision.answer.ShownNote;

/**
 * All of a rule.
 *
 * @param rule the row itself
 * @param evidence what each source says
 * @param checks the checks that apply to what the rule offers, whatever they may find
 * @param notes what the operator has to know
 */
public record RulePage(
        @JsonUnwrapped RuleEntry rule, List<ShownEvidence> evidence, List<RuleCheck> checks, List<ShownNote> notes) {}
