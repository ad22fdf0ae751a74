/**
 * Benchmarks, run by {@code mvn -Pbench verify}: each section measures one thing and says what and how. They use the service as
 * anybody does and are no part of it.
 */
package org.proceduredecision.bench;
