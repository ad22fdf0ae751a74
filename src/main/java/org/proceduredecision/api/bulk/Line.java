package org.proceduredecision.api.bulk;

/**
 * One line of a body.
 *
 * @param number its number in the body, from 1; blank lines count
 * @param bytes what it holds, without its end; of a line that is too long, one byte more than allowed
 */
record Line(long number, byte[] bytes) {}
