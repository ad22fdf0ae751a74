package org.proceduredecision.binding;

import org.proceduredecision.knowledge.AntithromboticHold;

/**
 * A row on holding a drug with the number of its condition.
 *
 * @param hold the row
 * @param condition the number of its condition
 */
public record BoundHold(AntithromboticHold hold, int condition) {}
