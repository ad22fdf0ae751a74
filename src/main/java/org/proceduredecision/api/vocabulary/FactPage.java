package org.proceduredecision.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.proceduredecision.clinical.Code;

/**
 * All of a fact.
 *
 * @param fact the fact itself
 * @param readBy the rows whose conditions read it
 * @param codes the codes that stand for it
 */
public record FactPage(@JsonUnwrapped FactEntry fact, List<Citation> readBy, List<Code> codes) {}
