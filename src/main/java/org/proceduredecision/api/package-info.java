/**
 * The service's own JSON over HTTP: decisions here, vocabulary and tables in {@code api.vocabulary}. A resource reads a request,
 * calls the core and returns the core's records, which are the wire format.
 *
 * <p>Nothing here blocks, so everything runs on the event loop: a decision takes microseconds, and handing it to another thread
 * would cost more. Depends on the core and on {@code problem}; sees neither loading nor other adapters.
 */
package org.proceduredecision.api;
