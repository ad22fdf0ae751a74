/** What the benchmarks decide on: problems of a release, requests about them, and releases of any size. */
package org.proceduredecision.bench.problem;
