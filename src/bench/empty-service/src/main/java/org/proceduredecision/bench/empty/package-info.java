/** A service that does nothing, with the extensions and the configuration of the real one: what start and memory cost at least. */
package org.proceduredecision.bench.empty;
