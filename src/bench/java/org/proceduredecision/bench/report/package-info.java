/** What was measured, as data, and as the files that show it. */
package org.proceduredecision.bench.report;
