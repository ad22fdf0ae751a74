package org.proceduredecision.answer;

/**
 * The diagnosis that was decided on.
 *
 * @param id its identifier
 * @param name its name for people
 * @param matched the word or code of the request that it was found by
 */
public record MatchedDiagnosis(String id, String name, String matched) {}
