/** Runs benchmarks of JMH and hands over their figures. */
package org.proceduredecision.bench.jmh;
