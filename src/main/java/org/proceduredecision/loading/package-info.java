/**
 * Reads a release folder or class-path location into one immutable {@link
 * org.proceduredecision.knowledge.KnowledgeRelease}, or names every fault that keeps it from being one: file, row,
 * column, what is wrong and a way out.
 *
 * <p>A release with any fault is refused as a whole, because half a table is a different clinical statement. A fault
 * never hides another one, nor is one mistake reported twice: a row with a broken cell is still known by its id, and
 * what would only follow from a fault already named is not said. Absence (no evidence, no prerequisite, no hold) is
 * therefore claimed only where the table in which it was sought could be read.
 *
 * <p>Depends on the vocabulary, conditions and knowledge, and on the parsers of YAML and, alone, of CSV. Nothing is
 * static: several releases can live in one process.
 */
package org.proceduredecision.loading;
