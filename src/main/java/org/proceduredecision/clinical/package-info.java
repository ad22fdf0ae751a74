/**
 * The vocabulary: where it hurts, what is wrong, what can be done about it, and which clinical facts are understood.
 * Plain values without behaviour of the decision; depends on nothing but Java and, for the wire, Jackson's annotations.
 */
package org.proceduredecision.clinical;
