/** Compares the figures of a run with the committed ones. */
package org.proceduredecision.bench.gate;
