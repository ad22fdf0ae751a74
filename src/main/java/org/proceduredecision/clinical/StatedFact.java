package org.proceduredecision.clinical;

/**
 * A fact that a word, a code, a diagnosis or another fact states by itself.
 *
 * @param fact the fact
 * @param value its value
 */
public record StatedFact(Fact fact, FactValue value) {}
