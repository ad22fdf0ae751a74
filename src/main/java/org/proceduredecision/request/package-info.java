/**
 * From what a caller says to what is known: words and codes are resolved to ids, facts are checked, completed by what they and
 * the diagnosis imply and by what the caller lets be assumed. Faults are returned, all together, never thrown.
 *
 * <p>The clinical principle kept here: a contradiction or an ambiguous word is an error that names the choices, not a guess.
 */
package org.proceduredecision.request;
