/**
 * Where each procedure stands for one patient: its status or the reason of its exclusion, whether that is settled, its rank,
 * which facts are missing and which would change it. Reads each condition at most once for a request.
 *
 * <p>The clinical principle kept here: unknown is not no. A further fact never moves what is settled.
 */
package org.proceduredecision.appraisal;
