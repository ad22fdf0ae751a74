package org.proceduredecision.review;

/**
 * A cell that differs.
 *
 * @param column its column
 * @param before its text before; empty = none
 * @param after its text after; empty = none
 */
record CellChange(String column, String before, String after) {}
