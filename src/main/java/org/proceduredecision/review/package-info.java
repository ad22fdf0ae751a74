/**
 * For those who review and change the knowledge, from the command line: the pages of a release that a clinician reads and
 * signs, and what differs between two releases, in their rows and in what they decide.
 *
 * <p>The clinical principle kept here: whoever signs a row sees its evidence, what its sources disagree on, and whether anyone
 * has read them. Nothing is written that is not in the tables. Depends on the knowledge, its loading and the decision; no
 * service is started.
 */
package org.proceduredecision.review;
