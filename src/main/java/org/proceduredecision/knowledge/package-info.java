/**
 * The knowledge release: the rules table and everything beside it, immutable, and the exact rule by which a recommendation
 * follows from its evidence.
 *
 * <p>The clinical principle kept here: every statement is a row of the release with its sources; none lives in code. Depends on
 * the vocabulary and on conditions. Nothing is static: several releases can live in one process.
 */
package org.proceduredecision.knowledge;
