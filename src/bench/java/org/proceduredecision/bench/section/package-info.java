/** What a part of the benchmarks is and what it is told; the parts see this and not what runs them. */
package org.proceduredecision.bench.section;
