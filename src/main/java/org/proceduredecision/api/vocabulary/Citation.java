package org.proceduredecision.api.vocabulary;

/**
 * A row of a table that cites a source or reads a fact.
 *
 * @param table the table
 * @param id id of the row; for evidence that of its rule
 */
public record Citation(Table table, String id) {}
