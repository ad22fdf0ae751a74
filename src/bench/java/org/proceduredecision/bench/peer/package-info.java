/** The same rules and the same patients in engines of others: how long they take, and whether they find the same. */
package org.proceduredecision.bench.peer;
