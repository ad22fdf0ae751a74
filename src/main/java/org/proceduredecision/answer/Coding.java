package org.proceduredecision.answer;

/**
 * A code of a terminology.
 *
 * @param system the terminology, such as {@code snomed-ct}
 * @param code the code
 */
public record Coding(String system, String code) {}
