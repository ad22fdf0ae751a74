/**
 * The tables of the release over HTTP: vocabulary for drop-downs and detail pages, the rules table, and what the release says of
 * itself. Everything shown is made once from the release; a request only chooses.
 *
 * <p>Depends on the core, on {@code problem} and on what {@code api} has for queries and entity tags.
 */
package org.proceduredecision.api.vocabulary;
