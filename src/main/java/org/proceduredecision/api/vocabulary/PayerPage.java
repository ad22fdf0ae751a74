package org.proceduredecision.api.vocabulary;

import java.util.List;

/**
 * All of one payer.
 *
 * @param id its identifier, for the member coverage of a request
 * @param name its name
 * @param synonyms other names for it
 * @param criteria what it asks, by policy
 */
public record PayerPage(String id, String name, List<String> synonyms, List<PayerCriterion> criteria) {}
