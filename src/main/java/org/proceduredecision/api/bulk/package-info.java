/**
 * Many decisions by one request: lines of JSON in, lines of JSON out, as long as the caller goes on.
 *
 * <p>The body is never held as a whole. The event loop splits what arrives into lines, hands them in batches to a fixed number of
 * threads, and writes the answers in the order of the lines. It reads on only while few batches are under way, and a batch is
 * over only when its answers are written, so a caller who reads slowly is read from slowly: memory does not grow with the body.
 * When the caller goes away, what has not been decided is dropped.
 */
package org.proceduredecision.api.bulk;
