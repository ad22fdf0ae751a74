package org.proceduredecision.review;

import org.proceduredecision.request.DecisionRequest;

/**
 * A request that both releases are asked.
 *
 * @param name its file below the folder of cases
 * @param request the request
 */
record GoldenCase(String name, DecisionRequest request) {}
