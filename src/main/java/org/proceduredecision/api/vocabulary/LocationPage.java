package org.proceduredecision.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.proceduredecision.clinical.Code;
import org.proceduredecision.clinical.Location;

/**
 * All of a location.
 *
 * @param location the location itself
 * @param diagnoses the diagnoses that occur there
 * @param codes the codes that stand for it
 */
public record LocationPage(@JsonUnwrapped Location location, List<DiagnosisLink> diagnoses, List<Code> codes) {}
