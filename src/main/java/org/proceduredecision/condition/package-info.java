/**
 * Conditions on facts: a subset of FEEL (OMG DMN) kept as a structure and read in three-valued logic.
 *
 * <p>The clinical principle kept here: unknown is not no. Every test on an unknown fact is unknown, and {@code and},
 * {@code or} and {@code not} are Kleene's. Depends on the vocabulary only.
 */
package org.proceduredecision.condition;
