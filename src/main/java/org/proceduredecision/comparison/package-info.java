/**
 * For those who change the knowledge, from the command line: what differs between two releases, in their rows and in what they
 * decide.
 *
 * <p>The clinical principle kept here: no change of a table goes unseen, and what it does to the answers is shown case by case
 * before anyone stands for it. Depends on the knowledge, its loading and the decision; no service is started.
 */
package org.proceduredecision.comparison;
