/**
 * The decision: one pure function from a release, a request and a depth to an answer. At construction the release is bound to
 * problems (a diagnosis at a location); a request then reads each condition once, in three-valued logic.
 *
 * <p>The clinical principles kept here: unknown is not no; nothing is silently excluded or silently allowed; same input, same
 * knowledge, same answer.
 */
package org.proceduredecision.decision;
