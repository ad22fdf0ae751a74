package org.proceduredecision.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.proceduredecision.clinical.Diagnosis;

/**
 * A diagnosis in the list.
 *
 * @param diagnosis the diagnosis itself
 * @param covered whether the release has rules for it; without, a decision is {@code not-covered}
 */
public record DiagnosisEntry(@JsonUnwrapped Diagnosis diagnosis, boolean covered) {}
