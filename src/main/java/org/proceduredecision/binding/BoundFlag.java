package org.proceduredecision.binding;

import org.proceduredecision.knowledge.RedFlag;

/**
 * A red flag with the number of its condition.
 *
 * @param flag the red flag
 * @param condition the number of its condition
 */
public record BoundFlag(RedFlag flag, int condition) {}
