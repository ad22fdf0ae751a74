package org.proceduredecision.answer;

/**
 * Something of the vocabulary.
 *
 * @param id its identifier
 * @param name its name for people
 */
public record Named(String id, String name) {}
