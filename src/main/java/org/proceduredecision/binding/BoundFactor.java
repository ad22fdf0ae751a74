package org.proceduredecision.binding;

import org.proceduredecision.knowledge.BleedingFactor;

/**
 * A bleeding factor with the number of its condition.
 *
 * @param factor the factor
 * @param condition the number of its condition
 */
public record BoundFactor(BleedingFactor factor, int condition) {}
