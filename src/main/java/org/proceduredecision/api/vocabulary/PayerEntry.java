package org.proceduredecision.api.vocabulary;

import java.util.List;

/**
 * A payer in the list.
 *
 * @param id its identifier, for the member coverage of a request
 * @param name its name
 * @param synonyms other names for it
 * @param policies its names for the policies that criteria were taken from
 * @param criteria how many criteria there are
 */
public record PayerEntry(String id, String name, List<String> synonyms, List<String> policies, int criteria) {}
