package org.proceduredecision.api.vocabulary;

/**
 * A diagnosis where a location points to it.
 *
 * @param id its identifier
 * @param name its name for people
 * @param covered whether the release has rules for it at the location
 */
public record DiagnosisLink(String id, String name, boolean covered) {}
