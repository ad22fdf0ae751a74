package org.proceduredecision.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.proceduredecision.answer.Named;
import org.proceduredecision.clinical.Code;
import org.proceduredecision.clinical.Procedure;

/**
 * All of a procedure.
 *
 * @param procedure the procedure itself
 * @param indicatedFor the diagnoses for which a rule offers it
 * @param rules the rules that speak of it, for and against
 * @param codes the codes that stand for it
 */
public record ProcedurePage(
        @JsonUnwrapped Procedure procedure, List<Named> indicatedFor, List<RuleLink> rules, List<Code> codes) {}
