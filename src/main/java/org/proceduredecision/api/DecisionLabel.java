package org.proceduredecision.api;

import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.Outcome;

/**
 * What a decision is counted as.
 *
 * @param outcome what it came to
 * @param depth how much of it was shown
 * @param region the region of the body
 */
record DecisionLabel(Outcome outcome, Depth depth, String region) {}
