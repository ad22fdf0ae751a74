/** An endpoint that does nothing, to compare those of the service with. It is part of no build but that of the benchmarks. */
package org.proceduredecision.bench.echo;
