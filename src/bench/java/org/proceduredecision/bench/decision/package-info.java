/** How long a decision takes, what it allocates, how long a release takes to load, and what its size does to a decision. */
package org.proceduredecision.bench.decision;
