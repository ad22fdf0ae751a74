package org.proceduredecision.answer;

/**
 * A fact and the values it would need to have.
 *
 * @param fact id of the fact
 * @param test the values, as a test such as {@code >= 6}
 */
public record NeededFact(String fact, String test) {}
