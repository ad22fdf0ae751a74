/**
 * For those who review the knowledge, from the command line: the pages of a release that a clinician reads and signs.
 *
 * <p>The clinical principle kept here: whoever signs a row sees its evidence, what its sources disagree on, and whether anyone
 * has read them. Nothing is written that is not in the tables. Depends on the knowledge and its loading; no service is
 * started.
 */
package org.proceduredecision.review;
